/** `<page-actions>`: buttons that only work with script, and so only show with it. */
class PageActions extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('[data-action=print]')?.addEventListener('click', () => window.print());
  }
}

customElements.define('page-actions', PageActions);
