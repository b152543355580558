import type { Rewrite, WordTable } from './table.ts';

/** Program, problem, systém, diplom end like an inflected form and are none: their endings go first, the rest is kept. */
const loanWord: Rewrite = [/(gram|blem|ystem|sistem|plom)\p{L}{0,4}$/u, '$1'];
const loanStems = 'gram>gram blem>blem ystem>ystem sistem>sistem plom>plom';

/** The vowel that comes and goes: učenec, učenca; uczeń, ucznia. Never the only vowel of a word. */
const fleetingE: Rewrite = [/([aeiouy].*[^aeiouy])e([cklnr])$/, '$1$2'];
const softenedK: Rewrite = [/c$/, 'k'];

export const slavic = {
  cs: {
    endings: [
      `atech atum etem aty ata ete eti ich ych imi ymi ami emi ove ovi ech ach iho eho emu imu em es um am ym im ou at mi uv ova a e i o u y ${loanStems}`,
    ],
    // dítě, děti
    before: [loanWord, [/^det(i|em|ech|mi)$/, 'dite']],
    after: [fleetingE, softenedK, [/z$/, 'h']],
  },
  sk: {
    endings: [
      `atami atach atam ata at ovia iami iach ami och ach iam ovi eho emu ych ich ymi imi ou iou om am ov ej em ym im ia ie iu ii mi a e i o u y ${loanStems}`,
    ],
    before: [loanWord],
    after: [[/ie/g, 'e'], [/([aeiouy].*[^aeiouy])[eo]([bcklnr])$/, '$1$2'], softenedK],
  },
  pl: {
    endings: [
      `iowie iowi iow owie owi ow iami iach iom ami ach om ego emu ymi imi ych ich iej ej iem em ym im ie dze>g ia io iu a e i o u y mi ${loanStems}`,
    ],
    // dziecko, dzieci
    before: [loanWord, [/^dziec(i|iom|mi|iach)$/, 'dziecko']],
    after: [fleetingE, softenedK, [/kk$/, 'k']],
    irregular: 'miescie>miasto',
  },
  hr: {
    endings: [
      `ovima evima ovi evi ima ama oga ega omu emu ome og eg om em im ih oj ova eva a e i o u ${loanStems}`,
    ],
    // dijete, djeteta, djeca
    before: [loanWord, [/^di?je(te?|c)t?/, 'djet']],
    after: [softenedK, [/z$/, 'g'], [/([aeiou].*[^aeiou])a([ckrl])$/, '$1$2']],
    irregular: 'posao>posla',
  },
  sl: {
    endings: [
      `ovima ami ama oma ema ima ega emu ih im mi em om ev itev>itv ov ah eh am jo a e i o u ${loanStems}`,
    ],
    before: [loanWord],
    after: [fleetingE, softenedK, [/lj$/, 'l']],
  },
  bg: {
    endings: [
      'ията ието иите овете евете ове еве етата ета ата ята ото ето ите ете ият ът ят ия ии ие а я е и о у ултата>ултат',
    ],
    after: [
      [/([аеиоуъюя].*[^аеиоуъюя])[еъ]([нклрц])$/, '$1$2'],
      [/я([^аеиоуъюя]+)$/, 'е$1'],
      [/ц$/, 'к'],
      [/з$/, 'г'],
    ],
    irregular: 'деца>дете децата>дете',
  },
} satisfies Record<string, WordTable>;
