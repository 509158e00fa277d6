/** Subjects of the fan-out (P15). */
export const subjects = {
  live: (room: string) => `board.live.${room}`,
  presence: (room: string) => `board.presence.${room}`,
  control: (room: string) => `board.control.${room}`,
  reply: (gateway: string) => `board.reply.${gateway}`,
} as const;
