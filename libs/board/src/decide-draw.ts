import { checkOperation } from './check-operation.ts';
import type { Decision, DrawCommand } from './commands.ts';
import { refusedBy, type Judgement } from './decision.ts';
import { closedToOps, commitOp } from './decide-submit.ts';
import { drawingAsOp } from './drawing.ts';
import { judgeIdentity } from './judge-identity.ts';
import { NOTHING_DROPPED } from './rebase.ts';

/** Turns a drawing into an op at the head, and commits it (P5). */
export function decideDraw(command: DrawCommand, judgement: Judgement): Decision {
  const { opId, nonce, drawing } = command;
  const { room, context } = judgement;
  // A drawing has no base. It is judged at the head, which may be ahead of the durable one within a group.
  const known = judgeIdentity(
    { opId, nonce, baseSeq: room.seq },
    { ...judgement, context: { ...context, durableHead: room.seq } },
  );
  if (known !== undefined) return known;
  const closed = closedToOps(judgement);
  if (closed !== undefined) return closed;
  try {
    const op = drawingAsOp(drawing, opId, room.topKey);
    checkOperation(op);
    return commitOp({ opId, nonce, baseSeq: room.seq }, { op, dropped: NOTHING_DROPPED }, judgement);
  } catch (error) {
    return refusedBy(error);
  }
}
