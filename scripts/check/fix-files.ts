import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../../src/check/content-file.ts';
import { safeFixes } from '../../src/check/fix/safe-fixes.ts';
import { echo } from '../../src/check/problem.ts';
import type { Translate } from '../../src/i18n/translator.ts';

/** Writes the safe fixes into the files of the folder `content`, and returns a line for each thing that was done. */
export function fixFiles(files: readonly ContentFile[], content: string, translate: Translate): string[] {
  let count = 0;
  const lines = files.flatMap((file) => {
    const fixed = safeFixes(file);
    if (!fixed) return [];
    writeFileSync(join(content, file.path.slice('content/'.length)), fixed.text);
    count++;
    return fixed.fixes.map(({ id, values }) => `${echo(file.path, 200)}  ${translate(`rules:fixed.${id}`, values)}`);
  });
  return [...lines, count === 0 ? translate('rules:fixed.none') : translate('rules:fixed.summary', { count })];
}
