import type { Body, Expression, Order, Query, Select, Source } from './ast';

/** What is told of a statement's parts, each once. */
export interface Visitor {
  readonly select?: (select: Select) => void;
  readonly source?: (source: Source) => void;
  readonly expression?: (value: Expression) => void;
}

/** Goes through a whole query, subqueries too. */
export function walkQuery(query: Query, visitor: Visitor): void {
  for (const one of query.with) walkQuery(one.query, visitor);
  walkBody(query.body, visitor);
  walkOrders(query.orderBy, visitor);
  walkAll([query.limit, query.offset], visitor);
}

function walkBody(body: Body, visitor: Visitor): void {
  switch (body.kind) {
    case 'select':
      walkSelect(body, visitor);
      break;
    case 'query':
      walkQuery(body.query, visitor);
      break;
    case 'union':
      for (const part of body.parts) walkBody(part, visitor);
  }
}

function walkSelect(select: Select, visitor: Visitor): void {
  visitor.select?.(select);
  for (const item of select.items) if (item.kind === 'column') walkExpression(item.value, visitor);
  if (select.from) walkSource(select.from, visitor);
  walkAll([select.where, select.having, select.qualify, ...select.groupBy], visitor);
}

function walkSource(source: Source, visitor: Visitor): void {
  visitor.source?.(source);
  switch (source.kind) {
    case 'table':
      break;
    case 'query':
      walkQuery(source.query, visitor);
      break;
    case 'unnest':
      walkExpression(source.value, visitor);
      break;
    case 'join':
      walkSource(source.left, visitor);
      walkSource(source.right, visitor);
      walkAll([source.on], visitor);
  }
}

const walkAll = (values: readonly (Expression | undefined)[], visitor: Visitor): void => {
  for (const value of values) if (value) walkExpression(value, visitor);
};

const walkOrders = (orders: readonly Order[], visitor: Visitor): void =>
  walkAll(
    orders.map(({ value }) => value),
    visitor,
  );

/** Goes through an expression, outside in. */
export function walkExpression(value: Expression, visitor: Visitor): void {
  visitor.expression?.(value);
  const query = queryIn(value);
  if (query) walkQuery(query, visitor);
  walkAll(partsOf(value), visitor);
}

function queryIn(value: Expression): Query | undefined {
  if ('query' in value) return value.query;
  return value.kind === 'in' && value.among.kind === 'query' ? value.among.query : undefined;
}

function partsOf(value: Expression): readonly (Expression | undefined)[] {
  switch (value.kind) {
    case 'text':
    case 'number':
    case 'word':
    case 'param':
    case 'path':
    case 'exists':
    case 'scalar':
    case 'arrayOf':
      return [];
    case 'field':
      return [value.of];
    case 'call':
      return callParts(value);
    case 'not':
    case 'minus':
    case 'is':
    case 'cast':
    case 'interval':
      return [value.value];
    case 'binary':
      return [value.left, value.right];
    case 'in':
      return [value.value, ...amongParts(value.among)];
    case 'between':
      return [value.value, value.low, value.high];
    case 'case':
      return [value.of, ...value.whens.flatMap((one) => [one.when, one.value]), value.otherwise];
    case 'extract':
      return [value.value, value.zone];
    case 'array':
      return value.items;
    case 'struct':
      return value.items.map((item) => item.value);
    case 'index':
      return [value.of, value.index];
  }
}

function callParts(call: Expression & { kind: 'call' }): readonly (Expression | undefined)[] {
  const orders = [...call.orderBy, ...(call.over?.orderBy ?? [])].map((order) => order.value);
  return [...call.args, call.limit, ...orders, ...(call.over?.partitionBy ?? [])];
}

function amongParts(among: (Expression & { kind: 'in' })['among']): readonly Expression[] {
  if (among.kind === 'list') return among.items;
  return among.kind === 'unnest' ? [among.value] : [];
}
