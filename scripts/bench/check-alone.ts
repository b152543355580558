/** The content check as `npm run check` does it, over the folder that TOOLBOX_CONTENT names. The benchmark measures this process. */
import { contentFolder } from '../../src/catalogue/content-folder.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/check/read-content.ts';

const { files, problems: fileSystemProblems } = await readContent(contentFolder);
const { problems, entries } = checkContent(files, { fileSystemProblems, keepTrees: false });
console.log(`${entries.length} entries, ${problems.length} problems`);
if (problems.length > 0) {
  console.error(problems.slice(0, 10));
  process.exitCode = 1;
}
