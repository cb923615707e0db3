import { chainedAbsence, ignoredSecond, unprovenFind } from './absence.ts';
import {
  assignedCondition,
  indexAtLength,
  lengthInclusive,
  mutableDefault,
  naiveTime,
  nestedQuantifier,
  numericSort,
  pageCount,
  pageOffset,
  secondsForMilliseconds,
  selfComparison,
} from './bounds.ts';
import type { Detector } from './detector.ts';
import { droppedAwait, droppedOptional, droppedTreatment, outdatedCall, weakerTest } from './dropped.ts';
import { changedComparison, droppedClause, oppositeWord, turnedCondition } from './edits.ts';
import { lostGoError, returnInFinally, swallowedError } from './errors.ts';
import { openRoute, removedBranch, removedGuard } from './guards.ts';
import { evaluated, htmlBuilt, pathBuilt, shellBuilt, sqlBuilt, unsafeLoad } from './injection.ts';
import { ignoredParse, malformedBody, massAssignment, uncheckedNumber } from './input.ts';
import { addInGoroutine, checkThenCreate, readThenWrite } from './race.ts';
import { deferInLoop, noTimeout, notClosed, queryInLoop } from './resources.ts';
import {
  hardCodedCredential,
  leakyComparison,
  openOrigin,
  predictableToken,
  unverifiedTls,
} from './secrets.ts';
import { scriptedEvent, silencedTest, wideWorkflow } from './upkeep.ts';
import { asyncExecutor, asyncForEach, notAwaited } from './waiting.ts';

/** What `practice-lark` looks for unasked: input, secrets, checks that are missing or gone. */
export const larksEye: readonly Detector[] = [
  sqlBuilt,
  shellBuilt,
  evaluated,
  unsafeLoad,
  htmlBuilt,
  pathBuilt,
  hardCodedCredential,
  predictableToken,
  unverifiedTls,
  openOrigin,
  openRoute,
  malformedBody,
  uncheckedNumber,
  massAssignment,
  ignoredParse,
  checkThenCreate,
  removedGuard,
  droppedClause,
  droppedTreatment,
  droppedOptional,
  unprovenFind,
  mutableDefault,
  noTimeout,
  scriptedEvent,
  swallowedError,
];

/** What `practice-owl` looks for unasked: timing, boundaries, resources, what an edit turned round. */
export const owlsEye: readonly Detector[] = [
  readThenWrite,
  notAwaited,
  droppedAwait,
  asyncForEach,
  asyncExecutor,
  addInGoroutine,
  swallowedError,
  lostGoError,
  returnInFinally,
  chainedAbsence,
  ignoredSecond,
  lengthInclusive,
  indexAtLength,
  pageOffset,
  pageCount,
  secondsForMilliseconds,
  naiveTime,
  numericSort,
  selfComparison,
  assignedCondition,
  nestedQuantifier,
  leakyComparison,
  changedComparison,
  turnedCondition,
  oppositeWord,
  weakerTest,
  outdatedCall,
  removedBranch,
  notClosed,
  queryInLoop,
  deferInLoop,
  silencedTest,
  wideWorkflow,
  sqlBuilt,
];

export const allDetectors: readonly Detector[] = [...new Set([...larksEye, ...owlsEye])];
