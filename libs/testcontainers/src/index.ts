export { BoardstreamContainer } from './boardstream-container.ts';
export { StartedBoardstreamContainer, type RoomAddress } from './started-boardstream-container.ts';
