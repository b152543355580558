import { codeOwners } from './code-owners.ts';
import { editorSchemas } from './editor-schemas.ts';
import { issueForms } from './issue-forms.ts';

/** Every file that is written by `npm run generate` rather than by hand, by path from the project's root. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([...issueForms(), ['.github/CODEOWNERS', codeOwners()], ...editorSchemas()]);
}
