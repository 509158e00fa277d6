export class MergeEngine {}
