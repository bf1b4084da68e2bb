import type { ReactNode } from 'react';
import { useLanguage } from '../../../messages/language.tsx';
import { locales } from '../../../messages/languages.ts';
import { useText } from '../../../messages/text.tsx';
import { inSentence } from '../../../staff/names.ts';
import { Badge } from '../../../ui/badge.tsx';
import { dateText } from '../../../ui/dates.ts';
import { momentText } from '../moment.ts';
import { pointsText } from '../openings/reasons.ts';
import { hashIn, type Protocol, type ProtocolRecord } from './protocol.ts';

/** The protocol as it is read on paper: the period, each outcome, and the signature. */
export function ProtocolSheet({
  protocol,
  signature,
}: {
  readonly protocol: Protocol | undefined;
  readonly signature: string;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const hash = hashIn(signature);
  return (
    <article className="pane review-protocol" aria-labelledby="protocol">
      <h2 id="protocol">{text('office.protocol.heading')}</h2>
      {protocol === undefined ? (
        <p>{text('office.protocol.unknown')}</p>
      ) : (
        <>
          <dl className="facts office-facts">
            <dt>{text('office.protocol.provider')}</dt>
            <dd>
              <b>{protocol.connectedProvider.name}</b>{' '}
              <span className="faint">{protocol.connectedProvider.hsaId}</span>
            </dd>
            <dt>{text('office.protocol.period')}</dt>
            <dd>
              {text('office.protocol.span', {
                from: dateText(protocol.from, language),
                until: dateText(protocol.until, language),
              })}
            </dd>
            <dt>{text('office.protocol.made')}</dt>
            <dd>
              {text('office.protocol.madeBy', {
                time: momentText(protocol.madeAt, language, text),
                by: protocol.madeBy,
              })}
            </dd>
            <dt>{text('office.protocol.openings')}</dt>
            <dd>
              {text('office.protocol.openingsCount', {
                openings: new Intl.NumberFormat(locales[language]).format(protocol.openings),
                outcomes: protocol.outcomes.length,
                deviations: protocol.outcomes.filter(
                  ({ outcome }) => outcome.outcome === 'deviation',
                ).length,
              })}
            </dd>
          </dl>
          <h3>{text('office.protocol.outcomes')}</h3>
          {protocol.outcomes.length === 0 ? (
            <p className="soft">{text('office.protocol.none')}</p>
          ) : (
            <ol className="stack">
              {protocol.outcomes.map((each) => (
                <ProtocolEntry key={each.outcome.id} entry={each} />
              ))}
            </ol>
          )}
        </>
      )}
      <section className="stack" aria-labelledby="signature">
        <h3 id="signature">{text('office.protocol.signature')}</h3>
        <p className="small soft">{text('office.protocol.signature.text')}</p>
        {hash === undefined ? null : (
          <p className="small">
            {text('office.protocol.hash')} <code className="review-hash">{hash}</code>
          </p>
        )}
        <div className="review-signature">{signature}</div>
      </section>
    </article>
  );
}

function ProtocolEntry({ entry }: { readonly entry: ProtocolRecord }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { outcome, reader } = entry;
  return (
    <li className="review-entry stack">
      <div className="row">
        <h4>{text(`office.review.decided.${outcome.outcome}`)}</h4>
        <span className="small soft">
          {text('office.review.opening.points', { score: entry.score })}
        </span>
        {entry.sampled ? <Badge>{text('office.review.sampled')}</Badge> : null}
        {entry.always ? <Badge>{text('office.review.always')}</Badge> : null}
      </div>
      <p>{outcome.text}</p>
      <dl className="facts office-facts">
        <dt>{text('office.protocol.reader')}</dt>
        <dd>
          {reader.hsaId}, {inSentence(reader.role)}
        </dd>
        <dt>{text('office.protocol.unit')}</dt>
        <dd>{entry.unit}</dd>
        <dt>{text('office.protocol.opened')}</dt>
        <dd>
          {momentText(entry.at, language, text)}{' '}
          <span className="faint xsmall review-id">{entry.opening}</span>
        </dd>
        {entry.criteria.length === 0 ? null : (
          <>
            <dt>{text('office.protocol.criteria')}</dt>
            <dd>
              {entry.criteria
                .map(
                  ({ criterion, points }) =>
                    `${text(`office.criterion.${criterion}`)} ${pointsText(points)}`,
                )
                .join(', ')}
            </dd>
          </>
        )}
        {outcome.measures.length === 0 ? null : (
          <>
            <dt>{text('office.review.decided.measures')}</dt>
            <dd>
              {outcome.measures
                .map((measure) =>
                  text(
                    outcome.done.includes(measure)
                      ? 'office.review.decided.measure.done'
                      : 'office.review.decided.measure.left',
                    { measure: text(`office.review.measure.${measure}`) },
                  ),
                )
                .join('. ')}
            </dd>
          </>
        )}
        <dt>{text('office.protocol.questions')}</dt>
        <dd>{text('office.protocol.questionCount', { count: Number(entry.questions) })}</dd>
        <dt>{text('office.protocol.decided')}</dt>
        <dd>
          {text('office.protocol.madeBy', {
            time: momentText(outcome.at, language, text),
            by: outcome.by,
          })}
        </dd>
      </dl>
    </li>
  );
}
