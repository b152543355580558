/** Puts values into a sentence that the build prepared: `fill('Text: {{text}}', { text })`. */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}
