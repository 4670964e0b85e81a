import type { Problem } from '../domain/texts/failure';

/** Something asked for that cannot be done, in words for whoever asked. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.what);
    this.problem = problem;
  }
}
