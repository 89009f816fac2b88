/** A name with which somebody could pass for somebody else, or spoil what stands around it. */
export interface Imitation {
  readonly name: string;
  /** Which trick it is. */
  readonly how: string;
  /** What a server does: the reason why it refuses the name, or `shown`, with another mark and no badge. */
  readonly outcome: 'name-characters' | 'name-empty' | 'name-long' | 'name-marks' | 'reserved-name' | 'shown';
}

export const IMITATIONS: readonly Imitation[];
