import { quoteName } from '../schema';
import type { Expression, Item, Query, Select, Source } from './ast';
import { sayExpression } from './emit-expression';
import { nameOf, type Say, type Saying, sayOrders, sayStruct } from './saying';
import { notTranslated } from './sql-error';

/** A query in DuckDB's words. @throws {NotEmulated} For what is not translated. */
export function sayQuery(query: Query, saying: Saying): string {
  const withs = query.with.map(
    (one) => `${quoteName(one.name)} AS MATERIALIZED (${sayQuery(one.query, saying)})`,
  );
  const say = (value: Expression): string => sayExpression(value, saying);
  return [
    withs.length > 0 ? `WITH ${withs.join(', ')}` : '',
    sayBody(query.body, saying),
    sayOrders(query.orderBy, say),
    query.limit ? `LIMIT ${say(query.limit)}` : '',
    query.offset ? `OFFSET ${say(query.offset)}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function sayBody(body: Query['body'], saying: Saying): string {
  switch (body.kind) {
    case 'select':
      return saySelect(body, saying);
    case 'query':
      return `(${sayQuery(body.query, saying)})`;
    case 'union':
      return body.parts.map((part) => sayBody(part, saying)).join(' UNION ALL ');
  }
}

function saySelect(select: Select, saying: Saying): string {
  const say = (value: Expression): string => sayExpression(value, saying);
  const items = select.items.map((item) => sayItem(item, say));
  const { where, having, qualify, groupBy, from } = select;
  return [
    `SELECT ${select.distinct ? 'DISTINCT ' : ''}${select.asStruct ? asStruct(select, say) : items.join(', ')}`,
    from ? `FROM ${saySource(from, saying)}` : '',
    where ? `WHERE ${say(where)}` : '',
    groupBy.length > 0 ? `GROUP BY ${groupBy.map(say).join(', ')}` : '',
    having ? `HAVING ${say(having)}` : '',
    qualify ? `QUALIFY ${say(qualify)}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function sayItem(item: Item, say: Say): string {
  if (item.kind === 'column') {
    const as = item.as ?? nameOf(item.value);
    return say(item.value) + (as === undefined ? '' : ` AS ${quoteName(as)}`);
  }
  const of = item.of === undefined ? '*' : `${quoteName(item.of)}.*`;
  return item.except.length === 0 ? of : `${of} EXCLUDE (${item.except.map(quoteName).join(', ')})`;
}

function asStruct({ items }: Select, say: Say): string {
  const fields = items.map((item) => {
    if (item.kind === 'star') throw notTranslated('SELECT AS STRUCT *');
    return { value: item.value, as: item.as };
  });
  return sayStruct(fields, say);
}

function saySource(source: Source, saying: Saying): string {
  switch (source.kind) {
    case 'table':
      return `${saying.table(source)} AS ${quoteName(source.as)}`;
    case 'query':
      return `(${sayQuery(source.query, saying)})${source.as ? ` AS ${quoteName(source.as)}` : ''}`;
    case 'unnest': {
      if (source.offsetAs !== undefined) throw notTranslated('UNNEST WITH OFFSET');
      const name = quoteName(source.as ?? 'unnest');
      return `UNNEST(${sayExpression(source.value, saying)}) AS ${name}(${name})`;
    }
    case 'join':
      return sayJoin(source, saying);
  }
}

function sayJoin(source: Source & { kind: 'join' }, saying: Saying): string {
  const { how, left, right, on, using } = source;
  const sides = `${saySource(left, saying)} ${how} JOIN ${saySource(right, saying)}`;
  if (using.length > 0) return `${sides} USING (${using.map(quoteName).join(', ')})`;
  if (on) return `${sides} ON ${sayExpression(on, saying)}`;
  // an array of the row itself needs no condition
  return how === 'CROSS' ? sides : `${sides} ON TRUE`;
}
