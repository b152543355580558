/** Sentences above the list. Text is written as text, never as markup: addresses and search words are anybody's. */
export interface Message {
  text: string;
  /** Something the reader can do about it. */
  action?: { label: string; run: () => void };
}

export function showMessages(place: HTMLElement, messages: readonly Message[]): void {
  place.replaceChildren(
    ...messages.map(({ text, action }) => {
      const line = document.createElement('p');
      line.append(text);
      if (action) line.append(' ', button(action));
      return line;
    }),
  );
}

function button({ label, run }: NonNullable<Message['action']>): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'quiet';
  element.textContent = label;
  element.addEventListener('click', run);
  return element;
}

export interface Chip {
  label: string;
  /** Says what pressing it does: "Remove filter: Belgium". */
  accessibleLabel: string;
  remove: () => void;
}

export function showChips(list: HTMLElement, chips: readonly Chip[]): void {
  list.replaceChildren(
    ...chips.map(({ label, accessibleLabel, remove }) => {
      const item = document.createElement('li');
      const chip = document.createElement('button');
      chip.type = 'button';
      chip.className = 'chip';
      chip.setAttribute('aria-label', accessibleLabel);
      chip.textContent = label;
      chip.addEventListener('click', remove);
      item.append(chip);
      return item;
    }),
  );
}
