import { maxSlugLength } from '../entry/shapes.ts';

/** Letters of the site's languages that are more than a Latin letter with an accent. Cyrillic by Bulgaria's Transliteration Act of 2009, Greek by ISO 843 without its digraph rules. */
const latin: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's',
  т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht', ъ: 'a', ь: 'y', ю: 'yu', я: 'ya',
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's',
  ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
  æ: 'ae', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ħ: 'h', œ: 'oe', þ: 'th', ð: 'd', ı: 'i',
};

/** A name in English letters, digits and hyphens made from a text in any of the site's alphabets; empty if nothing is left of it. */
export function shortNameFrom(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(/(?<=[a-zα-ω])\p{M}+/gu, '').normalize('NFC');
  const letters = [...plain].map((letter) => (Object.hasOwn(latin, letter) ? latin[letter] : letter)).join('');
  let name = '';
  for (const word of letters.replace(/['’]/g, '').split(/[^a-z0-9]+/).filter(Boolean)) {
    const longer = name ? `${name}-${word}` : word.slice(0, maxSlugLength);
    if (longer.length > maxSlugLength) break;
    name = longer;
  }
  return name;
}

/** The name itself, or with a number behind it if it is taken. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`;
    const candidate = name.slice(0, maxSlugLength - suffix.length).replace(/-$/, '') + suffix;
    if (!isTaken(candidate)) return candidate;
  }
}
