import { loadRepairer } from '../src/core/lint/repairer.ts';
import { loadXmlReader } from '../src/core/template/xmlReader.ts';

// In the page it is loaded with the first XML template; tests of the core expect it there.
await Promise.all([loadXmlReader(), loadRepairer()]);
