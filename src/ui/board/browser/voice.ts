import { spoken } from '../../../text/speech/spoken';

/** How an announcement can be heard on this device. */
export interface Voice {
  /** Browsers stay silent until somebody has clicked: only a click may call this. */
  start(): Promise<void>;
  stop(): void;
  isOn(): boolean;
  /** Whether the device has an Indonesian voice. */
  speaks(): boolean;
  /**
   * Chime, then the first of `files` that can be played, else the synthetic voice. Resolves when it is silent again;
   * without a voice at once after the chime. It never rejects: the text stands on the screen anyway.
   */
  say(text: string, files: readonly string[]): Promise<void>;
}

/** A gong of two tones: frequencies in hertz, starts in seconds. */
const CHIME = [
  { frequency: 659.25, start: 0 },
  { frequency: 523.25, start: 0.55 },
];
const CHIME_SECONDS = 2;
/** A voice that never reports its end does not hold up the board; milliseconds. */
const LONGEST_SPEECH = 90_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function ring(audio: AudioContext): Promise<void> {
  for (const { frequency, start } of CHIME) {
    const tone = audio.createOscillator();
    const level = audio.createGain();
    const begin = audio.currentTime + start;
    tone.frequency.value = frequency;
    level.gain.setValueAtTime(0.0001, begin);
    level.gain.exponentialRampToValueAtTime(0.5, begin + 0.03);
    level.gain.exponentialRampToValueAtTime(0.0001, begin + 1.4);
    tone.connect(level).connect(audio.destination);
    tone.start(begin);
    tone.stop(begin + 1.5);
  }
  return pause(CHIME_SECONDS * 1000);
}

/** Plays a file to its end; false when it cannot be played. */
function play(file: string): Promise<boolean> {
  return new Promise((resolve) => {
    const player = new Audio(file);
    const end = (played: boolean) => () => {
      player.onended = player.onerror = null;
      resolve(played);
    };
    player.onended = end(true);
    player.onerror = end(false);
    player.play().catch(end(false));
  });
}

function indonesianVoice(): SpeechSynthesisVoice | null {
  if (typeof speechSynthesis === 'undefined') return null;
  return speechSynthesis.getVoices().find(({ lang }) => /^(id|in)\b/i.test(lang.replace('_', '-'))) ?? null;
}

function speak(text: string, voice: SpeechSynthesisVoice): Promise<void> {
  const done = new Promise<void>((resolve) => {
    const utterance = new SpeechSynthesisUtterance(spoken(text));
    utterance.voice = voice;
    utterance.lang = 'id-ID';
    utterance.rate = 0.95;
    utterance.onend = utterance.onerror = () => resolve();
    speechSynthesis.speak(utterance);
  });
  return Promise.race([done, pause(LONGEST_SPEECH)]);
}

/** The sound of this page; `changed` is called whenever it falls silent or comes back by itself. */
export function createVoice(changed: () => void): Voice {
  let audio: AudioContext | null = null;
  const isOn = (): boolean => audio?.state === 'running';

  return {
    isOn,
    speaks: () => indonesianVoice() !== null,
    async start() {
      audio ??= new AudioContext();
      audio.onstatechange = changed;
      await audio.resume();
      if (typeof speechSynthesis !== 'undefined') speechSynthesis.onvoiceschanged = changed;
      await ring(audio);
    },
    stop() {
      void audio?.suspend();
      if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
    },
    async say(text, files) {
      if (!audio || !isOn()) return;
      await ring(audio);
      for (const file of files) {
        if (await play(file)) return;
      }
      const voice = indonesianVoice();
      if (voice) await speak(text, voice);
    },
  };
}
