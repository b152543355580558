import { createInterface } from 'node:readline/promises';
import { type Answers, neededFirst, type Question, questions, readAnswer } from '../../src/contribute-cli/questions.ts';

/** Asks on the terminal what the flags have not answered; asks again after a wrong answer. Nothing is required but the first few. */
export async function askFor(given: Answers): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers: Answers = { ...given };
  try {
    for (const question of questions) answers[question.name] ??= await askOne(question, (text) => terminal.question(text));
  } finally {
    terminal.close();
  }
  return answers;
}

async function askOne(question: Question, ask: (text: string) => Promise<string>): Promise<readonly string[]> {
  const isNeeded = (neededFirst as readonly string[]).includes(question.name);
  const several = question.takes === 'many' ? ', separated by commas' : '';
  const choice = question.values ? `\n  one of: ${question.values.join(', ')}${several}` : '';
  for (;;) {
    const answer = await ask(`${question.text}${choice}${isNeeded ? '' : '\n  (Enter: later)'}\n> `);
    try {
      const values = readAnswer(question, answer);
      if (values.length > 0 || !isNeeded) return values;
    } catch (error) {
      console.log((error as Error).message);
    }
  }
}
