import { loadCatalogue } from '../catalogue/load.ts';
import { translationStatus } from '../views/translation-status.ts';

/** The table of the translation pages, for other programs: the same that `npm run translations -- --json` prints. */
export const GET = async () => Response.json(translationStatus(await loadCatalogue()));
