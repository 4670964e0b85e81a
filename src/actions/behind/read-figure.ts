import { findFigure } from '../../domain/behind/find-figure';
import type { FigureQuestion } from '../../domain/behind/question';
import type { BehindOpening } from '../../domain/behind/view';
import { listScopes } from '../../domain/kpi/scopes';
import { readPositions } from '../../domain/selection/read-positions';
import { parseSettings } from '../../domain/settings/parse';
import type { Directory } from '../../domain/snapshot';
import { recallDirectory } from '../recall-directory';
import type { World } from '../world';

/** What most people look for. */
const usualQuestion: FigureQuestion = { metric: 'service_level', scope: 'company', span: 'today' };

/** The figure this person has selected at this moment; without one the usual, and why. */
export function readFigure(
  world: World,
  directory: Directory = recallDirectory(world),
): BehindOpening {
  const cell = world.figureCells.selected();
  const { boardKpis, boardKpiPeriod, numberBlock } = parseSettings(world.saved.SETTINGS);
  const found = findFigure(cell, {
    scopes: listScopes(directory),
    boardKpis,
    boardKpiPeriod,
    numberBlock,
    positions: cell?.place === 'board' ? readPositions(world.tables.read('UserSelection')) : [],
  });
  return found.question
    ? { question: found.question, hint: '' }
    : { question: usualQuestion, hint: found.hint };
}
