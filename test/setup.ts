import { loadSurroundingTeller } from '../src/core/lint/surroundingTeller.ts';
import { loadBorrowingTeller } from '../src/core/lint/borrowings.ts';
import { loadConfusionTeller } from '../src/core/lint/confusions.ts';
import { loadRepairer } from '../src/core/lint/repairer.ts';
import { loadXmlReader } from '../src/core/template/xmlReader.ts';

// In the page they are loaded with the first template that wants them; tests of the core expect them there.
await Promise.all([
  loadXmlReader(),
  loadRepairer(),
  loadConfusionTeller(),
  loadBorrowingTeller(),
  loadSurroundingTeller(),
]);
