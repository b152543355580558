/** An element with its properties and children; texts become text nodes, never markup. */
export function make<N extends keyof HTMLElementTagNameMap>(name: N, properties: Partial<HTMLElementTagNameMap[N]> = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[N] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
