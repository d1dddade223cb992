import { lackingTexts } from './words/lackingTexts.ts';

/** Lists what a language does not say yet, and what stands there in English instead: `npm run words -- ja`. */
const [locale = ''] = process.argv.slice(2);
if (!/^[a-z]{2}$/.test(locale)) {
  console.error('Name a language: npm run words -- ja');
  process.exit(1);
}
const lacking = lackingTexts(process.cwd(), locale);
for (const { place, text } of lacking) console.log(`${place}: ${text}`);
const files = new Set(lacking.map(({ place }) => place.replace(/:\d+$/, '')));
console.log(
  lacking.length === 0 ? `${locale} has every text.` : `\n${lacking.length} texts in ${files.size} files`,
);
