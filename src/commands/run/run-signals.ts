/** What the sidebar asks and tells while a run is making documents. */
export { askToStop, toldProgress, type RunProgress } from '../../google/run-signals';
