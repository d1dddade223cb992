import { expose } from 'comlink';
import { createLogDesk } from './logDesk.ts';

expose(createLogDesk());
