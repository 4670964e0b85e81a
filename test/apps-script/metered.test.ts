import { metered, unmetered } from '../../src/apps-script/metered';

/** A service shaped like Google's: objects that hand out objects, and take each other as arguments. */
class FakeRange {
  readonly written: unknown[] = [];
  setValue(value: unknown): this {
    this.written.push(value);
    return this;
  }
  copyTo(target: FakeRange): void {
    if (!(target instanceof FakeRange)) throw new Error('not a range');
    target.written.push(...this.written);
  }
  getValues(): unknown[][] {
    return [this.written];
  }
}

class FakeSheet {
  readonly range = new FakeRange();
  readonly Enum = { SOLID: 'SOLID' };
  getRange(): FakeRange {
    return this.range;
  }
  getName(): string {
    return 'Calls';
  }
}

test('every call on the service and on what it hands out counts once', () => {
  const counter = { count: 0 };
  const sheet = metered(new FakeSheet(), counter);
  sheet.getRange().setValue(1).setValue(2);
  expect(sheet.getName()).toBe('Calls');
  expect(counter.count).toBe(4);
});

test('reading a member that is no method costs nothing', () => {
  const counter = { count: 0 };
  expect(metered(new FakeSheet(), counter).Enum.SOLID).toBe('SOLID');
  expect(counter.count).toBe(0);
});

test('a metered object can be an argument: the service gets its own object back', () => {
  const counter = { count: 0 };
  const target = new FakeSheet();
  metered(new FakeSheet(), counter)
    .getRange()
    .setValue(7)
    .copyTo(metered(target, counter).getRange());
  expect(target.range.getValues()).toEqual([[7]]);
});

test('without its meter a service is itself again, and what it hands out is equal to itself', () => {
  const counter = { count: 0 };
  const sheet = new FakeSheet();
  const plain = unmetered(metered(sheet, counter));
  expect(plain.getRange() === sheet.range).toBe(true);
  expect(counter.count).toBe(0);
  expect(unmetered(sheet)).toBe(sheet);
});
