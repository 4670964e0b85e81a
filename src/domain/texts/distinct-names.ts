import { texts } from './texts';

interface Named {
  readonly id: number;
  readonly name: string;
}

/** Things of which no two are called alike: where a name is borne by several, each also shows its id. */
export function distinctNames<T extends Named>(things: readonly T[], say = texts): readonly T[] {
  const bearers = new Map<string, number>();
  for (const { name } of things) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return things.map((thing) =>
    bearers.get(thing.name) === 1
      ? thing
      : { ...thing, name: say.board.sharedName(thing.name, thing.id) },
  );
}
