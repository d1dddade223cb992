import Button from '@mui/material/Button';
import { titleOf } from '../../state/library.ts';
import { addTemplate, switchTemplate } from '../../state/libraryActions.ts';
import { currentTemplates } from '../../state/librarySyncActions.ts';
import { createDocument } from '../../state/logwrightDocument.ts';
import { showReadTab } from '../../state/read/readActions.ts';
import { useStore } from '../../state/store.ts';
import { useLocale, useTranslate } from '../common/hooks/useMessages.ts';
import { useNumbers } from './formats.ts';
import { LEAST_FIT } from './progressFigures.ts';
import { ProposeButton } from './ProposeButton.tsx';
import { useAnswer } from './useAnswer.ts';
import { useApi } from '../common/hooks/useApi.ts';
import { useReadWords } from './useReadWords.ts';

/** How many other templates are offered. */
const MOST = 3;

/** The template is not the one that the lines were written with: which others are, and why these lines do not fit. */
export function Misfit({ fit }: { readonly fit: number }) {
  const words = useReadWords();
  const locale = useLocale();
  const translate = useTranslate();
  const api = useApi();
  const { share } = useNumbers();
  const library = useStore((state) => state.library);
  const others = [
    ...currentTemplates()
      .filter(({ id }) => id !== library.open)
      .map((template) => ({
        name: titleOf(template, locale),
        source: template.document.source,
        open: () => switchTemplate(template.id),
      })),
    ...api.presets.map(({ label, source }) => ({
      name: translate(label),
      source,
      open: () => void addTemplate(translate(label), { ...createDocument(api), source }),
    })),
  ];
  const fits = useAnswer(`fits ${library.open}`, (desk) => desk.fits(others.map(({ source }) => source)));
  const better = others
    .map((other, i) => ({ ...other, fit: fits?.[i] ?? 0 }))
    .filter((other) => other.fit >= LEAST_FIT && other.fit > fit)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, MOST);
  return (
    <div className="read-misfit">
      <p>
        <strong>{words.noFit(share(fit))}</strong> {better.length > 0 ? words.otherFits : words.noFitAbout}
      </p>
      {better.map(({ name, fit: otherFit, open }) => (
        <Button key={name} variant="line" onClick={open}>
          {words.openOther(name, share(otherFit))}
        </Button>
      ))}
      <ProposeButton />
      <Button variant="ghost" onClick={() => showReadTab('asides')}>
        {words.showAsides}
      </Button>
    </div>
  );
}
