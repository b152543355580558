/**
 * The checker's sentences speak of fields and values by their names in the file. Here they get the words that the form
 * has for them: “targetGroups” becomes “Target group”, “compensation” becomes “Compensation – after …”.
 */
export class FormWords {
  readonly #form: Element;
  readonly #known = new Map<string, string>();

  constructor(form: Element) {
    this.#form = form;
  }

  /** Names in quotation marks of any language. */
  inSentence(sentence: string): string {
    return sentence.replace(/([„“”"«»‟])([a-z]+(?:-[a-z]+)*|[a-z]+[A-Z][A-Za-z]+)(?=[“”"«»])/g, (_, quote: string, name: string) => quote + this.#wordFor(name));
  }

  /** Names in a list that a rule gives: `early-leavers, neet`. */
  inList(names: string): string {
    return names.split(', ').map((name) => this.#wordFor(name)).join(', ');
  }

  #wordFor(name: string): string {
    const word = this.#known.get(name) ?? this.#find(name) ?? name;
    this.#known.set(name, word);
    return word;
  }

  #find(name: string): string | undefined {
    if (!/^[A-Za-z-]+$/.test(name)) return undefined;
    const field = this.#form.querySelector(`:scope > * > [data-name="${name}"], [data-name=sections] > [data-name="${name}"]`);
    const box = this.#form.querySelector(`input[value="${name}"]`)?.closest('label');
    const text = field?.querySelector('[data-label]') ?? box?.querySelector('.choice-label') ?? this.#form.querySelector(`option[value="${name}"]`);
    return text?.textContent?.trim() || undefined;
  }
}
