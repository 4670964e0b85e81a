import { texts } from '../../src/domain/texts/texts';
import { fitTeams, type Layout, tileSize } from '../../src/domain/tv/fit-teams';
import type { Column, TeamPart } from '../../src/domain/tv/paginate';
import type { TvAgent, TvBoard } from '../../src/domain/tv/tv-board';
import { el } from '../shared/dom';
import { AgentTile } from './agent-tile';
import { remSize } from './rem-size';
import { teamHeader } from './team-header';

const say = texts.tv;

/** How long a page of teams is shown when there are several. */
const pageMs = 15_000;

/** Everyone by team, on as many pages as they need, one after the other. */
export class TeamPages {
  readonly #caption = el('h2');
  readonly #legend = el('p', { class: 'legend' });
  readonly #columns = el('div', { class: 'columns' });
  readonly element = el(
    'section',
    { class: 'teams' },
    el('div', { class: 'caption' }, this.#caption, this.#legend),
    this.#columns,
  );
  #board: TvBoard | undefined;
  #agents: ReadonlyMap<number, TvAgent> = new Map();
  #layout: Layout | undefined;
  #tiles: readonly AgentTile[] = [];
  #page = 0;
  #now: number | undefined;

  constructor() {
    window.setInterval(() => this.#turn(), pageMs);
    // the queue above takes more room or less, and a warning may, too
    new ResizeObserver(() => this.#fit()).observe(this.#columns);
  }

  draw(board: TvBoard): void {
    this.#board = board;
    this.#agents = new Map(board.agents.map((agent) => [agent.id, agent]));
    const { free, onCall, away } = board.heads;
    const { heads, legend } = say;
    this.#legend.textContent = [
      `${free} ${heads.free} · ${onCall} ${heads.onCall} · ${away} ${heads.away}`,
      legend(board.lookbackMinutes),
    ].join('   |   ');
    this.#fit();
  }

  /** Leaves nothing of a board in the page. */
  clear(): void {
    this.#board = undefined;
    this.#layout = undefined;
    this.#agents = new Map();
    this.#tiles = [];
    this.#columns.replaceChildren();
  }

  tick(now: number): void {
    this.#now = now;
    for (const tile of this.#tiles) tile.tick(now);
  }

  #fit(): void {
    if (this.#board === undefined) return;
    const sizes = this.#board.teams.map(({ agentIds }) => agentIds.length);
    const rem = remSize();
    const { clientWidth, clientHeight } = this.#columns;
    this.#layout = fitTeams(sizes, { width: clientWidth / rem, height: clientHeight / rem });
    this.#drawPage();
  }

  #turn(): void {
    if (this.#layout === undefined || this.#layout.pages.length < 2) return;
    this.#page += 1;
    this.#drawPage();
  }

  #drawPage(): void {
    const layout = this.#layout;
    if (layout === undefined) return;
    const { pages, columns, rowHeight, scale } = layout;
    this.#page %= pages.length;
    this.#caption.textContent =
      pages.length > 1 ? say.page(this.#page + 1, pages.length) : say.teamsTitle;
    const { style } = this.#columns;
    style.fontSize = `${scale}rem`;
    style.gap = `${tileSize.gap}em`;
    style.gridTemplateColumns = `repeat(${columns}, minmax(0, 1fr))`;
    style.setProperty('--row', `${rowHeight}em`);
    this.#tiles = [];
    this.#columns.replaceChildren(
      ...(pages[this.#page] ?? []).map((column) => this.#column(column)),
    );
    if (this.#now !== undefined) this.tick(this.#now);
  }

  #column(parts: Column): HTMLElement {
    return el('div', { class: 'column' }, ...parts.flatMap((part) => this.#part(part)));
  }

  #part({ team, from, count }: TeamPart): readonly HTMLElement[] {
    const whole = this.#board?.teams[team];
    const limits = this.#board?.limits;
    if (whole === undefined || limits === undefined) return [];
    const tiles = whole.agentIds.slice(from, from + count).flatMap((id) => {
      const agent = this.#agents.get(id);
      return agent ? [new AgentTile(agent, limits)] : [];
    });
    this.#tiles = [...this.#tiles, ...tiles];
    return [teamHeader(whole, from > 0), ...tiles.map(({ element }) => element)];
  }
}
