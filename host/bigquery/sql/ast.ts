/** What a statement says, as far as it is understood. */
export interface Query {
  readonly with: readonly { readonly name: string; readonly query: Query }[];
  readonly body: Body;
  readonly orderBy: readonly Order[];
  readonly limit: Expression | undefined;
  readonly offset: Expression | undefined;
}

export type Body =
  | Select
  | { readonly kind: 'union'; readonly parts: readonly Body[] }
  | { readonly kind: 'query'; readonly query: Query };

/** One SELECT. */
export interface Select {
  readonly kind: 'select';
  readonly distinct: boolean;
  /** `SELECT AS STRUCT` */
  readonly asStruct: boolean;
  readonly items: readonly Item[];
  readonly from: Source | undefined;
  readonly where: Expression | undefined;
  readonly groupBy: readonly Expression[];
  readonly having: Expression | undefined;
  readonly qualify: Expression | undefined;
}

export type Item =
  | { readonly kind: 'star'; readonly of: string | undefined; readonly except: readonly string[] }
  | { readonly kind: 'column'; readonly value: Expression; readonly as: string | undefined };

/** Where rows come from. */
export type Source =
  | {
      readonly kind: 'table';
      readonly path: readonly string[];
      readonly as: string;
      readonly at: string;
    }
  | { readonly kind: 'query'; readonly query: Query; readonly as: string | undefined }
  | {
      readonly kind: 'unnest';
      readonly value: Expression;
      readonly as: string | undefined;
      readonly offsetAs: string | undefined;
    }
  | {
      readonly kind: 'join';
      readonly how: 'INNER' | 'LEFT' | 'CROSS';
      readonly left: Source;
      readonly right: Source;
      readonly on: Expression | undefined;
      readonly using: readonly string[];
    };

export interface Order {
  readonly value: Expression;
  readonly descending: boolean;
  /** Said by the statement; otherwise nulls are smallest. */
  readonly nulls: 'FIRST' | 'LAST' | undefined;
}

/** A window of `OVER (…)`. */
export interface Window {
  readonly partitionBy: readonly Expression[];
  readonly orderBy: readonly Order[];
}

/** A call of a function, with what aggregates may say. */
export interface Call {
  readonly kind: 'call';
  /** In capitals: `COUNTIF`. */
  readonly name: string;
  readonly args: readonly Expression[];
  /** `COUNT(*)` */
  readonly star: boolean;
  readonly distinct: boolean;
  readonly ignoreNulls: boolean;
  readonly orderBy: readonly Order[];
  readonly limit: Expression | undefined;
  readonly over: Window | undefined;
  readonly at: string;
}

export type Expression =
  | { readonly kind: 'text' | 'number'; readonly text: string }
  | { readonly kind: 'word'; readonly word: 'TRUE' | 'FALSE' | 'NULL' }
  | { readonly kind: 'param'; readonly name: string; readonly at: string }
  | { readonly kind: 'path'; readonly parts: readonly string[]; readonly at: string }
  | { readonly kind: 'field'; readonly of: Expression; readonly name: string }
  | Call
  | { readonly kind: 'not' | 'minus'; readonly value: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'in';
      readonly value: Expression;
      readonly not: boolean;
      readonly among:
        | { readonly kind: 'list'; readonly items: readonly Expression[] }
        | { readonly kind: 'unnest'; readonly value: Expression }
        | { readonly kind: 'query'; readonly query: Query };
    }
  | {
      readonly kind: 'between';
      readonly value: Expression;
      readonly not: boolean;
      readonly low: Expression;
      readonly high: Expression;
    }
  | {
      readonly kind: 'is';
      readonly value: Expression;
      readonly not: boolean;
      readonly word: string;
    }
  | {
      readonly kind: 'case';
      readonly of: Expression | undefined;
      readonly whens: readonly { readonly when: Expression; readonly value: Expression }[];
      readonly otherwise: Expression | undefined;
    }
  | {
      readonly kind: 'cast';
      readonly safe: boolean;
      readonly value: Expression;
      readonly type: string;
    }
  | {
      readonly kind: 'extract';
      readonly part: string;
      readonly value: Expression;
      readonly zone: Expression | undefined;
    }
  | { readonly kind: 'interval'; readonly value: Expression; readonly unit: string }
  | { readonly kind: 'exists' | 'scalar' | 'arrayOf'; readonly query: Query }
  | { readonly kind: 'array'; readonly items: readonly Expression[] }
  | {
      readonly kind: 'struct';
      readonly items: readonly { readonly value: Expression; readonly as: string | undefined }[];
    }
  | {
      readonly kind: 'index';
      readonly of: Expression;
      readonly how: 'OFFSET' | 'ORDINAL' | 'SAFE_OFFSET' | 'SAFE_ORDINAL';
      readonly index: Expression;
    };
