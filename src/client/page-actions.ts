/** `<page-actions>`: buttons that only work with script, and so only show with it. */
class PageActions extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('[data-action=print]')?.addEventListener('click', () => window.print());
    this.querySelector('[data-action=share]')?.addEventListener('click', () => void this.#copyAddress());
  }

  /** Says so when the address is copied; where the browser does not allow it, the address bar still has it. */
  async #copyAddress(): Promise<void> {
    const status = this.querySelector('[role=status]');
    await navigator.clipboard.writeText(location.href);
    if (status) status.textContent = this.dataset['shared'] ?? '';
  }
}

customElements.define('page-actions', PageActions);
