import type { WrittenFile } from '../contribute/draft-files.ts';
import type { EntryFiles } from '../contribute/known-content.ts';
import { editFileAddress, emptyFileAddress, mailAddress, newFileAddress, uploadAddress } from '../contribute/host-addresses.ts';
import type { FormStrings } from '../views/contribute-strings.ts';
import { fill } from '../i18n/fill.ts';
import { make } from './make.ts';

/** What can be sent. */
interface Contribution {
  files: readonly WrittenFile[];
  title: string;
  /** The entry as it is published, files of which would be replaced. */
  entry: EntryFiles | undefined;
}

/** The ways to send a contribution. All of them are the contributor's own doing: the form itself sends nothing. */
export function showWays(target: HTMLElement, status: HTMLElement, contribution: Contribution, strings: FormStrings): void {
  const { files } = contribution;
  target.replaceChildren(
    ...files.map((file) => make('p', {}, button(fill(strings.send.download, { file: file.path }), () => download(file)))),
    make('h4', { textContent: strings.send.host }),
    make('p', { className: 'hint', textContent: strings.send.hostNote }),
    ...files.flatMap((file) => waysToHost(file, isPublished(file, contribution.entry), status, strings)),
    ...wayByMail(contribution, strings),
  );
}

function waysToHost(file: WrittenFile, isThere: boolean, status: HTMLElement, { repository, send }: FormStrings): HTMLElement[] {
  const name = { file: file.path };
  const copy = button(fill(send.copy, name), () => {
    navigator.clipboard.writeText(file.text).then(
      () => (status.textContent = send.copied),
      () => (status.textContent = send.notCopied),
    );
  });
  if (isThere) return [make('p', { textContent: fill(send.exists, name) }), make('p', { className: 'actions' }, copy, link(editFileAddress(repository, file.path), fill(send.openEdit, name)))];
  const address = newFileAddress(repository, file.path, file.text);
  if (address !== undefined) return [make('p', {}, link(address, fill(send.open, name)))];
  const upload = link(uploadAddress(repository, file.path.replace(/\/[^/]*$/, '')), send.upload);
  return [
    make('p', { textContent: fill(send.tooLong, name) }),
    make('p', { className: 'actions' }, copy, link(emptyFileAddress(repository, file.path), fill(send.openEmpty, name)), upload),
  ];
}

function isPublished({ path }: WrittenFile, entry: EntryFiles | undefined): boolean {
  return entry !== undefined && Object.keys(entry.files).some((name) => path === `content/practices/${entry.slug}/${name}`);
}

function wayByMail({ files, title }: Contribution, { send, mail }: FormStrings): HTMLElement[] {
  const text = fill(send.mailText, { files: files.map(({ path }) => path).join(', ') });
  return [
    make('p', {}, make('a', { href: mailAddress(mail, fill(send.mailSubject, { title }), text), textContent: fill(send.mail, { address: mail }) })),
    make('p', { className: 'hint', textContent: send.mailNote }),
  ];
}

function button(textContent: string, run: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button', className: 'quiet', textContent });
  element.addEventListener('click', run);
  return element;
}

function link(href: string, textContent: string): HTMLAnchorElement {
  return make('a', { href, textContent, target: '_blank', rel: 'noopener noreferrer' });
}

function download({ path, text }: WrittenFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  make('a', { href: address, download: path.split('/').at(-1) ?? '' }).click();
  // The browser has to have begun before the address goes away.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
