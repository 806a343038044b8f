import type { Situation } from './situation.js';

/** The table. Source: support handbooks' shapes for hard conversations, put into parts of our own. */
export const situations: Readonly<Record<string, Situation>> = {
  outage: {
    about: 'Something of yours is down, and the customer can only wait.',
    require: {
      apology: {
        within: 3,
        why: 'someone who is cut off wants to hear first that it matters to you',
        say: "I'm sorry that sign-in has been down since nine this morning.",
      },
      'affected or cause': {
        why: 'they need to know whether the trouble is on their side or on yours',
        say: 'Reports have stopped loading because of a change we made last night.',
      },
      'time or next-contact': {
        why: 'without a time they have to keep trying',
        say: "I'll write to you again by 4 pm, whatever the news.",
      },
    },
    advise: {
      workaround: {
        why: 'their work does not wait until yours is done',
        say: 'Until then, the phone app works as usual.',
      },
      channel: {
        why: 'they know best how news reaches them',
        say: 'Would you rather have the all-clear by text message?',
      },
    },
    forbid: ['minimizing', 'vendor-blame', 'internals'],
    discourage: ['some-users'],
  },
  'unknown-answer': {
    about: 'The customer asked something that you cannot answer yet.',
    require: {
      who: {
        why: 'they can wait for an answer when they know that somebody is looking for it',
        say: "I'll ask our warranty team.",
      },
      time: {
        why: 'an answer without a day sounds like no answer',
        say: "You'll have a yes or a no from me by noon tomorrow.",
      },
    },
    forbid: ['guessing'],
  },
  'our-mistake': {
    about: 'Your company made a mistake, and the customer has the trouble.',
    require: {
      apology: {
        why: 'they wait for it before they believe the rest',
        say: "I'm sorry.",
      },
      ownership: {
        why: 'an apology counts when they hear whose mistake it was',
        say: 'We sent you the table in the wrong size.',
      },
      repair: {
        why: 'regret alone leaves them where they were',
        say: "I've booked the right table for tomorrow, and the driver takes the other one away.",
      },
    },
    advise: {
      time: {
        why: 'they want to see the end of it',
        say: 'The money reaches your card within 5 working days.',
      },
      prevention: {
        why: 'they want to be able to rely on you again',
        say: 'From this week, a second person checks every order.',
      },
    },
    forbid: ['agentless-mistake'],
    discourage: ['forgiveness'],
  },
  'customer-mistake': {
    about: 'The trouble comes from something that the customer did or overlooked.',
    require: {
      guidance: {
        why: 'what went wrong helps nobody without the way to put it right',
        say: 'Open **Settings**, choose **Address** and pick the one you want.',
      },
    },
    advise: {
      reassurance: {
        why: 'nobody likes to feel foolish',
        say: 'The two numbers look very much alike.',
      },
      thanks: {
        why: 'they have shown you what is confusing',
        say: 'Thank you for telling us about the form.',
      },
    },
  },
  'angry-customer': {
    about: 'The customer is furious, whoever is to blame.',
    require: {
      'acknowledgement or apology': {
        within: 2,
        why: 'they hear nothing else until they have been heard',
        say: 'Three missed deliveries are three mornings lost, and I am sorry.',
      },
      action: {
        why: 'kind words without a deed make it worse',
        say: "I've spoken to the driver, and your sofa comes this evening.",
      },
    },
    forbid: ['courtesy-opener', 'policy-first', 'questions-first'],
    discourage: ['long-opening'],
  },
  'cannot-do': {
    about: 'The customer asked for something that is not possible.',
    require: {
      alternative: {
        why: 'a no with nothing after it leaves them standing there',
        say: 'What I can do is hold the blue one for you until it arrives in May.',
      },
    },
    advise: {
      reason: {
        why: 'a no that they understand is easier to take',
        say: 'The rooms are closed on Saturdays, because the instruments are serviced then.',
      },
      empathy: {
        why: 'they had hoped for a yes',
        say: 'I understand that a weekday is hard to arrange.',
      },
    },
    forbid: ['vague-hope'],
  },
  cancellation: {
    about: 'The customer is leaving.',
    require: {
      confirmation: {
        why: 'they asked for one thing and want to know that it is settled',
        say: 'Your plan is cancelled and ends on {date}.',
      },
    },
    advise: {
      'feedback-question': {
        why: 'nobody knows better what you could improve',
        say: 'Would you tell us what was missing?',
      },
      'open-door': {
        why: 'they remember how you let them go',
        say: 'Your files stay here until {date}, and you are welcome back at any time.',
      },
    },
    forbid: ['retention-pitch', 'guilt', 'several-questions'],
  },
  'abuse-boundary': {
    about: 'The customer has become abusive, and you draw a line.',
    require: {
      consequence: {
        why: 'a line that they cannot see is easily crossed again',
        say: 'If the insults go on, I will end this conversation.',
      },
    },
    advise: {
      willingness: {
        why: 'a warning alone sounds like a fight',
        say: "I'd like to get this bill right with you.",
      },
      'way-back': {
        why: 'most people calm down',
        say: 'Write to me about the bill whenever you are ready.',
      },
    },
    forbid: ['threat'],
    discourage: ['repeated-warning'],
  },
  'auto-close': {
    about: 'The customer has gone quiet, and you close the conversation.',
    require: {
      'way-back': {
        why: 'they may have been away, and the trouble may still be there',
        say: 'If it comes back, just reply to this email and the conversation opens again.',
      },
    },
  },
  'feature-request': {
    about: 'The customer suggests something that you do not have.',
    require: {
      'status or alternative': {
        why: 'someone who offers you an idea wants to know what becomes of it',
        say: "It isn't planned yet; I've added your example for the app team, who read every idea.",
      },
    },
    advise: {
      'thanks or pleasure': {
        why: 'they have given you their time',
        say: 'Thank you for describing this in such detail.',
      },
    },
  },
  positive: {
    about: 'The customer is delighted and tells you.',
    advise: {
      pleasure: {
        why: 'a compliment that nobody takes up falls flat',
        say: 'Your message made my morning.',
      },
    },
  },
};
