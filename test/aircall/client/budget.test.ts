import { type BudgetMinute, minuteBudget } from '../../../src/aircall/client/budget';

const start = 1_763_600_000;

function budgetAt(limit: number, minute?: BudgetMinute) {
  const time = { now: start };
  const now = () => time.now;
  return { budget: minuteBudget({ limit, now, ...(minute && { minute }) }), time };
}

describe('the request budget', () => {
  it('goes down with every request and is whole again a minute after the first', () => {
    const { budget, time } = budgetAt(55);
    budget.spend(1);
    time.now += 50;
    budget.spend(54);
    expect([budget.remaining(), budget.renewsAt()]).toEqual([0, start + 60]);
    time.now = start + 60;
    expect(budget.remaining()).toBe(55);
  });

  it('tells this moment when there is more already', () => {
    const { budget, time } = budgetAt(55);
    budget.spend(55);
    time.now += 61;
    expect([budget.renewsAt(), budget.remaining()]).toEqual([start + 61, 55]);
  });

  it('is handed from one execution to the next', () => {
    const first = budgetAt(55);
    first.budget.spend(30);
    expect(first.budget.minute()).toEqual({ endsAt: start + 60, used: 30, blockedUntil: 0 });
    expect(budgetAt(55, first.budget.minute()).budget.remaining()).toBe(25);
  });

  it('0 means no limit of our own', () => {
    const { budget } = budgetAt(0);
    budget.spend(10_000);
    budget.learn(200, { 'x-aircallapi-remaining': '3' });
    expect(budget.remaining()).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    ['more left than we allow ourselves', '100', 45],
    ['others have used the company up', '7', 7],
    ['nothing said', undefined, 45],
  ])('learns from an answer: %s', (_, remaining, left) => {
    const { budget } = budgetAt(55);
    budget.spend(10);
    budget.learn(200, remaining ? { 'x-aircallapi-remaining': remaining } : {});
    expect(budget.remaining()).toBe(left);
  });

  it('ends its minute with the one Aircall counts', () => {
    const { budget, time } = budgetAt(55);
    budget.spend(55);
    budget.learn(200, { 'x-aircallapi-reset': `${start + 20}` });
    expect(budget.renewsAt()).toBe(start + 20);
    time.now = start + 20;
    expect(budget.remaining()).toBe(55);
  });

  it('starts anew after its minute although another minute of Aircall is running', () => {
    const { budget, time } = budgetAt(55);
    budget.spend(55);
    time.now = start + 59;
    budget.learn(200, { 'x-aircallapi-reset': `${start + 110}`, 'x-aircallapi-remaining': '90' });
    time.now = start + 60;
    expect(budget.remaining()).toBe(55);
  });

  it('is silent until the reset when Aircall has nothing left', () => {
    const { budget } = budgetAt(55);
    budget.learn(200, { 'x-aircallapi-remaining': '0', 'x-aircallapi-reset': `${start + 30}` });
    expect([budget.remaining(), budget.renewsAt()]).toEqual([0, start + 30]);
  });

  it.each([55, 0])('is silent after a 429 as long as told, with a limit of %d', (limit) => {
    const { budget, time } = budgetAt(limit);
    budget.spend(1);
    budget.learn(429, { 'retry-after': '90' });
    expect([budget.remaining(), budget.renewsAt()]).toEqual([0, start + 90]);
    time.now = start + 90;
    expect(budget.remaining()).toBeGreaterThan(0);
  });

  it('forgets a 429 in no other answer', () => {
    const { budget } = budgetAt(55);
    budget.learn(429, {});
    budget.learn(200, {});
    expect(budget.remaining()).toBe(0);
  });
});
