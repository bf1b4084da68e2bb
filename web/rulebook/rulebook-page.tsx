import './rulebook.css';
import { ArrowLeftIcon } from '@phosphor-icons/react/ArrowLeft';
import { PrinterIcon } from '@phosphor-icons/react/Printer';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import type { Rulebook } from '../api/types.ts';
import { useLanguage } from '../messages/language.tsx';
import { useText } from '../messages/text.tsx';
import { OpenPage } from '../start/open-page.tsx';
import { Button } from '../ui/button.tsx';
import { citeAnchor } from '../ui/cite.ts';
import { Icon } from '../ui/icon.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { ErrorState, Waiting } from '../ui/states.tsx';
import { RuleArticle } from './rule-article.tsx';
import { useRulebook } from './rulebook.ts';

/** The rulebook for anybody: every rule in words, its conditions and exceptions, and how it was checked. */
export function RulebookPage(): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const book = useRulebook(language);
  usePageTitle(text('rulebook.title'));
  return (
    <OpenPage title={text('rulebook.title')} lead={book.data?.introduction[0] ?? ''}>
      {book.data !== undefined ? (
        <Book book={book.data} />
      ) : book.error !== null ? (
        <ErrorState error={book.error} onRetry={() => void book.refetch()} />
      ) : (
        <Waiting>{text('rulebook.waiting')}</Waiting>
      )}
    </OpenPage>
  );
}

function Book({ book }: { readonly book: Rulebook }): ReactNode {
  const text = useText();
  const [allOpen, setAllOpen] = useState(false);
  useFocusOnAnchor();
  return (
    <div className="rulebook">
      <Contents book={book} />
      <div className="rulebook-body">
        <div className="rulebook-introduction">
          {book.introduction.slice(1).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p className="small soft">{text('rulebook.ruleSet', { ruleSet: book.ruleSet })}</p>
          <div className="row">
            {history.length > 1 ? (
              <Button small onPress={() => history.back()}>
                <Icon of={ArrowLeftIcon} />
                {text('rulebook.back')}
              </Button>
            ) : null}
            <Button small aria-pressed={allOpen} onPress={() => setAllOpen(!allOpen)}>
              {text(allOpen ? 'rulebook.hideAll' : 'rulebook.showAll')}
            </Button>
            <Button small onPress={() => print()}>
              <Icon of={PrinterIcon} />
              {text('rulebook.print')}
            </Button>
          </div>
        </div>
        {book.acts.map((act) => (
          <section key={act.act} aria-labelledby={act.act}>
            <h2 id={act.act} lang={langOf(act.title, book.language)}>
              {act.title}
            </h2>
            {act.sections.map((section) => (
              <section
                key={section.cites}
                className="rulebook-section"
                id={citeAnchor(section.cites)}
                tabIndex={-1}
                aria-labelledby={`${citeAnchor(section.cites)}-head`}
              >
                <h3 id={`${citeAnchor(section.cites)}-head`}>{section.title}</h3>
                {section.rules.map((rule) => (
                  <RuleArticle
                    key={`${rule.id} ${allOpen}`}
                    rule={rule}
                    headings={book.headings}
                    isOpen={allOpen}
                  />
                ))}
              </section>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

/** Acts have an official title in Swedish and English alone: in other languages the Swedish stands, and is read as Swedish. */
function langOf(title: string, language: Rulebook['language']): string | undefined {
  return language !== 'sv' && /\b(Lag|lagen|lag)\b/u.test(title) ? 'sv' : undefined;
}

function Contents({ book }: { readonly book: Rulebook }): ReactNode {
  const text = useText();
  return (
    <nav className="rulebook-contents" aria-labelledby="contents">
      <details open={matchMedia('(min-width: 56rem)').matches}>
        <summary>
          <h2 id="contents">{text('rulebook.contents')}</h2>
        </summary>
        {book.acts.map((act) => (
          <div key={act.act}>
            <p className="rulebook-act" lang={langOf(act.title, book.language)}>
              <a href={`#${act.act}`}>{act.title}</a>
            </p>
            <ul>
              {act.sections.map((section) => (
                <li key={section.cites}>
                  <a className="rulebook-cite" href={`#${citeAnchor(section.cites)}`}>
                    {section.title}
                  </a>
                  <ul>
                    {section.rules.map((rule) => (
                      <li key={rule.id}>
                        <a href={`#${rule.id}`}>{rule.title}</a>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </nav>
  );
}

/** The section that the address names is brought into sight, and is what is read next, once the book is there. */
function useFocusOnAnchor(): void {
  const router = useRouter();
  useEffect(() => {
    const show = (): void => {
      const anchor = decodeURIComponent(location.hash.slice(1));
      const place = anchor === '' ? null : document.getElementById(anchor);
      place?.scrollIntoView();
      place?.focus({ preventScroll: true });
    };
    show();
    return router.subscribe('onResolved', show);
  }, [router]);
}
