import Type from 'typebox';
import { consentChannels } from './consent.ts';

/** How a consent was given, in lines, requests and answers. */
export const consentChannel = Type.Enum([...consentChannels], { title: 'ConsentChannel' });
