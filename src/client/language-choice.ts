/** `<language-choice>`: marks the language that the browser asks for and puts it first. It never sends anybody anywhere. */
class LanguageChoice extends HTMLElement {
  connectedCallback(): void {
    const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
    const code = wanted.find((language) => links.some(({ hreflang }) => hreflang === language));
    const link = links.find(({ hreflang }) => hreflang === code);
    const item = link?.closest('li');
    if (!link || !item) return;
    link.classList.add('wanted');
    item.parentElement?.prepend(item);
  }
}

customElements.define('language-choice', LanguageChoice);
