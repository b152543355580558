/** Whether what stands between `{` and `}` is one comment and nothing else: `{/* note *\/}`, the only braces that a text may hold. */
export function isComment(expression: string): boolean {
  return /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(expression);
}
