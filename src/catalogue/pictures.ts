import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { pictureName } from '../check/content-file.ts';
import { remember } from '../remember.ts';
import { contentFolder } from './content-folder.ts';

/** A picture of an entry as pages show it: made anew by us, so that no byte of the contributed file is published. */
export interface Picture {
  src: string;
  width: number;
  height: number;
}

/** Wider than any column of the site, at twice its pixels. */
const mostWide = 1400;

export const picturePath = (slug: string, name: string): string => `/pictures/${slug}/${name.replace(/\.[a-z]+$/, '')}.webp`;

/** Pictures that lie in an entry's folder, by file name. A build looks once for all languages; while one edits, pictures come and go. */
export const picturesOf = import.meta.env.PROD ? remember(findPictures) : findPictures;

async function findPictures(slug: string): Promise<ReadonlyMap<string, Picture>> {
  const folder = join(contentFolder, 'practices', slug);
  const names = existsSync(folder) ? globSync('*.*', { cwd: folder }).filter((name) => pictureName.test(name)).sort() : [];
  const pictures = await Promise.all(names.map(async (name) => [name, { src: picturePath(slug, name), ...(await size(join(folder, name))) }] as const));
  return new Map(pictures);
}

async function size(file: string): Promise<{ width: number; height: number }> {
  const { autoOrient } = await sharp(file).metadata();
  const scale = Math.min(1, mostWide / autoOrient.width);
  return { width: Math.round(autoOrient.width * scale), height: Math.round(autoOrient.height * scale) };
}

/** The picture as WebP, turned upright, at most `mostWide` pixels wide, without metadata such as where it was taken. */
export async function encodePicture(slug: string, name: string): Promise<Buffer> {
  return sharp(join(contentFolder, 'practices', slug, name)).autoOrient().resize({ width: mostWide, withoutEnlargement: true }).webp({ quality: 80 }).toBuffer();
}
