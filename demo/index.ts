import '../src/define.js';
import { conversation } from './conversation.js';
import { seededAdapter } from './seeded-adapter.js';

const thread = document.querySelector('comment-thread')!;
thread.threadId = conversation.id;
thread.adapter = seededAdapter(conversation);
