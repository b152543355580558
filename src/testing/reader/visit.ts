import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

/** A visit that notes what must never happen on this site. */
export interface Visit {
  page: Page;
  /** Console errors and warnings, uncaught exceptions, and requests to other hosts. */
  complaints: string[];
  open: (address: string) => Promise<void>;
  close: () => Promise<void>;
}

export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const site = inject('siteUrl');
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) complaints.push(`request to ${request.url()}`);
  });
  return {
    page,
    complaints,
    open: async (address) => {
      await page.goto(site + address, { waitUntil: 'load' });
    },
    close: () => context.close(),
  };
}
