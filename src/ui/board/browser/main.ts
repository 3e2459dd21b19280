import { startBoard } from './board';
import { handOver } from './source';

if (!handOver()) startBoard();
