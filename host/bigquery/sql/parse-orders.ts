import type { Order } from './ast';
import type { Reader } from './reader';

/** Terms of ORDER BY. */
export const parseOrders = (reader: Reader): readonly Order[] =>
  reader.list(() => {
    const value = reader.expression();
    const descending = reader.takes('DESC');
    if (!descending) reader.takes('ASC');
    const nulls = reader.takes('NULLS', 'FIRST')
      ? 'FIRST'
      : reader.takes('NULLS', 'LAST')
        ? 'LAST'
        : undefined;
    return { value, descending, nulls };
  });
