/** Where contributions go, as `site.repository` says it. */
export interface Repository {
  host: 'github' | 'forgejo';
  address: string;
  branch: string;
}

/**
 * Bytes of an address that all code hosts take. GitHub refuses more than 8,191 with "414 URI too long"
 * (github/docs issue 5136); the rest is room for what a log-in on the way adds.
 */
export const longestAddress = 7500;

/** The page on which a new file with this text can be proposed; `undefined` when the text is too long for an address. */
export function newFileAddress(repository: Repository, path: string, text: string): string | undefined {
  const address = `${newFilePage(repository)}?${new URLSearchParams({ filename: path, value: text })}`;
  // What is not ASCII is percent-encoded: characters are bytes.
  return address.length <= longestAddress ? address : undefined;
}

/** The same page with an empty text. */
export function emptyFileAddress(repository: Repository, path: string): string {
  return `${newFilePage(repository)}?${new URLSearchParams({ filename: path })}`;
}

/** The page on which files can be put into a folder, which need not exist yet. */
export function uploadAddress({ host, address, branch }: Repository, folder: string): string {
  return `${address}/${host === 'github' ? 'upload' : '_upload'}/${branch}/${folder}`;
}

/** The page on which a file that exists can be changed. */
export function editFileAddress({ host, address, branch }: Repository, path: string): string {
  return `${address}/${host === 'github' ? 'edit' : '_edit'}/${branch}/${path}`;
}

function newFilePage({ host, address, branch }: Repository): string {
  return `${address}/${host === 'github' ? 'new' : '_new'}/${branch}`;
}

/** A mail to be written by the contributor's own program: such an address cannot attach the files. */
export function mailAddress(mail: string, subject: string, text: string): string {
  // Mail programs read `+` as a plus sign, so blanks are written as `%20` (RFC 6068).
  return `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
