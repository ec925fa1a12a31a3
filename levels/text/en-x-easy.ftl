# The words of the program itself, in easy English: short sentences, common words.
# A blank line parts two paragraphs. In lists (topics) every line is an item.

language-name = Easy English
list-comma = {", "}

## Title

title = My Small Home
title--about =
    A small camera rides on a track through the rooms of one life, away from people, and back.

    You look at things, and you choose. There is no hurry, and nothing to win.
title--open = Begin
title--open-again = Begin a new ride
title--open-short = Begin the short ride: { $n } rooms, about { $minutes }
title--resume = Go on in room { $n }, { $room }, { $way }
title--resume-ending = Back to where the last ride ended
title--pack = Another story: { $pack }
to-title = To the first page

## Content note

note = Before you begin
note--body =
    This story is about living away from other people. The people in it are made up. What they live through is not. The facts beside the story say where they come from, in which year, and who counted. Where they do not agree, you see both.

    Energy, shame, trust and contact are numbers that we made up. They move the story. Together they are our model. They are always marked as ours, and we never mix them with the facts.
note--meet = In this story you will meet:
note--untold = The person who wrote this story has not said what you will meet in it. It may be close to something you know.
note--care = You see no violence here, and nobody hurts themselves. Nobody is to blame.
note--length = A ride through all { $n } rooms takes about { $minutes }.
note--ways =
    You can stop at any time and go on later from the same place. You have all the time you want.

    On every page you can get support, leave quickly, or open the settings. There you change language, size of text, movement, contrast and sound. There is no sound until you press, touch or click something.

    If it gets too much, leave. The rooms will wait.
note--short = You have chosen the short ride. It goes through { $n } of the rooms and takes about { $minutes }.
note--begin = Go into the first room
note--begin-again = Go into the first room and leave the last ride behind

## Where one is

eyebrow--room = Room { $n } of { $total } · { $clock } · { $way }
way--in = on the way in
way--out = on the way out

## Everywhere

support = Get support
leave = Leave quickly
settings = Settings
history = What was said
back = Back

## Room, thing, choice

room--choice = Go to the choice
room--looked = { $thing } (you have looked)
thing--back = Back to the room
choice--closed = Not now.
choice--back = Look around again

## What came of it

after--on-in = Ride on to room { $n }, { $room }
after--on-out = Ride back to room { $n }, { $room }
after--turn = Let the camera be pulled back
after--door = To the door
after--taken = See where this leads
after--rewind = Make this choice again

outcome--helps = { $support }: it helps
outcome--helps-a-little = { $support }: it helps a little
outcome--does-not-fit-yet = { $support }: it does not fit yet
outcome--harms = { $support }: it does harm

duration--months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
duration--years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
duration--both = { $years } and { $months }

## The model, always marked as ours

model = Our own numbers, not facts
model--open = What changes in our model
model--months = In our model, time that passes here: { $months }. Since the first room: { $total }.
model--changes = What changes: { $list }.
model--no-change = Energy, shame, trust and contact stay as they were.
model--change = { $meter } { $by }
model--now = Now, each out of 100: { $list }.
model--causes = What is heavier from here on: { $list }.
model--contested = { $cause } (the texts do not agree)
meter--energy = energy
meter--shame = shame
meter--trust = trust
meter--contact = contact

## What is documented

facts = The facts
facts--open = The facts here ({ $n })
facts--about = Each fact says where it comes from, in which year, and who counted. None of them is about the people in this story. They are made up.
facts--differ = Here the texts do not agree. You see them together:

## History

history--about = Here is all that was said until now, room by room. At the end of the story you can go back to any choice and choose again. What came after that choice then goes away.
history--empty = You have chosen nothing yet.
history--left-out = { $n } earlier choices are not here. Go back to the first one here. Then open this page again to see them.
history--room = Room { $n }, { $way }: { $room }
history--thing = { $thing }. { $means }
history--chose = { $question } You chose: { $option }
history--rewind = Go back to room { $n }, { $way }, before “{ $option }”

## Ending

ending = An ending, and not the end
ending--leads-back = This leads back
ending--next = A next step
ending--months = In our model, { $months } of a life pass on this ride.
ending--history = Look back at the ride
ending--support = Where to get support
ending--again = Ride again from the first room
ending--back = Go back to room { $n }, { $room }

## After the journey

debrief = Two questions
debrief--helped =
    What helped in this ride? You need not answer. Your answers stay on this page, and nothing keeps them.
debrief--felt =
    And how was it for you?
debrief--thanks =
    Thank you. Nothing was kept.

    Perhaps something of this stays with you. Then tell somebody: a friend, a teacher, or a telephone line that listens.
debrief--pass = Leave this question out
helped--other = Something else
felt--near = Close to something I know
felt--heavy = Heavy
felt--calm = Calm
felt--hopeful = Full of hope
felt--other = Something else, or I cannot say

route = What led here, what led on
route--about = Your ride, room by room. Nothing had to happen as it did. In each room there was another choice, now or in another ride.
route--in = What led here
route--out = What led on
route--line = Room { $n }, { $room }: { $option }
route--met = { $line }. Here you met: { $list }

route--drawing = The line goes in along the top and comes back along the bottom. A small point is a choice. On the way back, a full ring is support that helped. A ring with a point in it is support that helped a little. An empty ring is support that does not fit yet. A cross is force.

sources = Where the facts come from
sources--about = These are all the facts in this story, with where each comes from. We tell the facts in our own words. What is not here is made up.

numbers = Numbers, side by side
numbers--about = These numbers do not agree, and none of them is the true one. Look at the year, at the ages, and at who counted. The smallest comes first:

glossary = Words, and who uses them
glossary--about = Words name people, and some of them hurt. Here you see who uses each one.
glossary--who = Who uses it: { $who }

## How the model works, after the journey

rule = How this story decides
rule--documented = What is a fact
rule--documented-about =
    The causes, and the ways of support. Each names its facts.
    How a way of support turned out, where somebody wrote it down. That decides what each line below comes to.
    The order: contact before work. The family before the clinic, where the family is heavy. More often is better. Never by force.
rule--ours = What is ours
rule--ours-about =
    The people, the rooms, and every word that is spoken in them.
    Energy, shame, trust and contact, and every number. Nobody has measured them.
    How heavy a cause has to be, and how much trust it takes, before something helps. Another number would be as good.
    What each way of support adds or takes away by itself:
rule--by-itself = When it { $outcome }: { $list }.
rule--time = { $months } pass
rule--table = The ways of support you met
rule--table-empty = You tried none in this ride, so there is nothing to show here.
rule--table-about = Each way of support has a few lines. The first line that is true is what happens. After a ride, the line that came true says so.
rule--row = { $when }: it { $outcome }
rule--row-here = { $row } (this is what happened)
rule--helps = helps
rule--helps-a-little = helps a little
rule--does-not-fit-yet = does not fit yet
rule--harms = does harm
rule--always = in every other case
rule--never = never on this ride
rule--and = { $first }, and { $second }
rule--any = one of these: { $list }
rule--or = {"; or "}
rule--not = not so: { $what }
rule--at-least = { $meter } is { $n } or more
rule--at-most = { $meter } is { $n } or less
rule--weighs = “{ $cause }” is heavy
rule--weighs-more = “{ $cause }” is heavy: { $n } or more
rule--chose = “{ $option }” was chosen
rule--looked = “{ $thing }” was looked at
rule--tried = “{ $support }” was tried
rule--helped = “{ $support }” has helped
rule--came = “{ $support }” has left something behind
rule--ended = “{ $ending }” has come and led back
rule--months = { $months } have passed

## Support and leaving

support--about =
    Here are places that help, for you or for someone you care about. Families can call too. Any reason is good enough.

    Nobody here reads what you do, and nothing of it leaves this computer or telephone. Are you or others in danger right now? Then call the emergency number of your country.
support--change = Numbers and addresses change. Each place here has the day when somebody last checked it.
support--checked = Last checked on { $date }.
support--old = Last checked on { $date }, more than 180 days ago. It may be different now.
support--never-checked = Not checked yet. It may be different now.

left = Notes
left--body = Nothing here yet.
left--return = Come back

## Settings

settings--about = Changes count at once. You stay where you are.
settings--language = Language
settings--text = Size of text
settings--motion = Movement
settings--motion-full = Full: the camera rides
settings--motion-gentle = Gentle: the camera rides slowly and straight
settings--motion-cuts = Cuts: the picture changes without a ride
settings--contrast = Contrast
settings--contrast-normal = Normal
settings--contrast-high = High
settings--volume-all = How loud: everything
settings--volume-room = How loud: the rooms
settings--volume-events = How loud: single sounds
settings--volume-music = How loud: the music
settings--captions = Sounds in words
settings--captions-on = On
settings--percent = { $n } %
settings--off = Off

## What is heard, when captions are on: one text for each sound, in the present tense

caption--birds = Birds, outside.
caption--breath = Breath, slow and even.
caption--cicadas = Cicadas, summer insects.
caption--classroom = Many voices in a school hall.
caption--clock = A clock ticks.
caption--console = The music of a game.
caption--crickets = Insects in the dark.
caption--fridge = The low sound of the fridge.
caption--hush = It is nearly quiet.
caption--kettle = Water grows hot in a kettle.
caption--kitchen = Somebody cooks behind the wall.
caption--rain = Rain.
caption--room-tone = The quiet of a room, and a low electric sound.
caption--screen = The high sound of a television.
caption--street = The street, far below.
caption--television = A television talks behind the wall.
caption--wind = Wind.
caption--alarm = An alarm clock rings under a pillow.
caption--bag = The sound of a plastic bag.
caption--bicycle = A bicycle passes and rings.
caption--books = Somebody moves a pile of books.
caption--bottle = A plastic bottle rolls over.
caption--bowl = Somebody puts down a bowl.
caption--broom = Somebody outside uses a broom.
caption--brush = A pen draws a long line.
caption--buttons = Buttons of a controller click.
caption--calendar-page = Somebody tears a page off a calendar.
caption--car = A car passes.
caption--children = Children play, far away.
caption--chopping = Somebody cuts vegetables behind the wall.
caption--chopsticks = Somebody puts down chopsticks.
caption--cloth = The sound of cloth.
caption--creak = The house moves a little.
caption--crossing = A bell where trains cross the road, far away.
caption--crow = A large black bird calls.
caption--cup-lid = Somebody pulls the paper lid off a cup.
caption--curtain = Somebody moves a curtain.
caption--dishes = Dishes touch behind the wall.
caption--dog-far = A dog, far away.
caption--dog-paws = A dog walks across the floor.
caption--dog-sigh = The dog lies down and breathes out.
caption--door-slide = A door slides open or shut.
caption--drawer = Somebody opens a drawer and closes it.
caption--envelope = Somebody opens an envelope.
caption--eraser = Somebody rubs something out on paper.
caption--evening-cicada = An evening insect sings.
caption--evening-tune = The town plays its evening music.
caption--footsteps = Somebody walks past outside.
caption--fridge-stop = The fridge stops.
caption--front-door = The front door closes, downstairs.
caption--futon = Somebody beats a futon in the sun.
caption--greeting = Somebody says a few kind words through the door.
caption--gutter = Rain water drops from the roof.
caption--hanger = Somebody moves a clothes hanger.
caption--jingle = Somebody finds something in the game.
caption--kettle-boil = The kettle boils.
caption--kettle-click = The kettle clicks off.
caption--keys = The sound of keys in the hall.
caption--knock = Somebody knocks, quietly.
caption--laughter = People laugh on a television next door.
caption--locker = A locker closes, far away.
caption--message = A message comes.
caption--page = Somebody turns a page.
caption--paper = The sound of paper.
caption--pencil = A pencil writes.
caption--phone-buzz = A telephone shakes on the table.
caption--pills = Somebody takes a pill from its pack.
caption--pipe = Water runs in a pipe.
caption--pour = Somebody fills a cup with water.
caption--robot = A small robot sings.
caption--school-bell = A school bell, far away.
caption--scooter = The newspapers come, on a small motorbike.
caption--shop-door = The door of a night shop plays its music.
caption--shutter = Somebody rolls up a window cover.
caption--sigh = Somebody breathes out.
caption--slippers = Slippers come along the hall, stop, and go back.
caption--sparrow = A small bird calls.
caption--stairs = Somebody comes up the stairs.
caption--tap = Water runs in the kitchen.
caption--telephone = A telephone rings under a cloth.
caption--train = A train passes, far away.
caption--tray = Somebody puts down a tray at the door.
caption--typing = Somebody types.
caption--van = A van stops outside. Its door slides.
caption--voices = Two people talk behind the wall.
caption--warbler = A spring bird sings.
caption--wind-chime = A small bell in the wind.
caption--zip = Somebody closes a bag.
caption--score-fewer = The music has one voice less.
caption--score-more = A voice comes back to the music.
caption--score-gone = The music has stopped.

## Problems and notices

problem--no-pack = There is no story to ride through
problem--no-pack-about =
    The program could not use any of its level packs.

    Are you writing one? Then run “studio check”. It says what is wrong, in which file and in which line. If not, please load the page again, or install the program again.
notice--launch = The program cannot use the launch option “{ $key }” with the value “{ $value }”. It was left out.
notice--launch-unknown = There is no launch option “{ $key }”. It was left out. You can find all launch options in the guide to the program.
notice--launch-pack = There is no story called “{ $value }”. There are: { $list }.
notice--launch-plan-mode = The launch option “{ $key }” was left out. It is for a group. Write mode=workshop next to it, or take “mode” out.
notice--launch-idle-mode = The launch option “{ $key }” was left out. It is for a kiosk. Write mode=kiosk next to it.
notice--launch-start-plan = The launch option “{ $key }” was left out. A plan begins with its own first step. Do you want to begin in that room? Then begin without a plan. With this plan, you can show that room at any time from your own window.
notice--launch-rooms-plan = The launch option “{ $key }” was left out. A plan has its own rooms. Do you want to go through the rooms you wrote? Then begin without a plan. With this plan, you can show every room at any time from your own window.
notice--launch-short-lesson = The launch option “{ $key }” was left out. There is no short ride for a group. Do you want fewer rooms? Choose a plan, or write the rooms after “rooms”.
notice--launch-no-short = The launch option “{ $key }” was left out. This story has no short ride. Do you want fewer rooms? Write them after “rooms”.
notice--launch-short-rooms = The launch option “{ $key }” was left out. “rooms” already says where the ride goes. Take one of the two out.
notice--pack-refused = The level pack “{ $pack }” has errors and was left out.
notice--save-garbled = The program cannot read the saved ride. It has put it aside, and you can begin a new one.
notice--save-newer = The saved ride comes from a newer program. This one has put it aside, and you can begin a new one.
notice--save-other-pack = The saved ride belongs to another story (“{ $pack }”). The program has put it aside, and you can begin a new one.
notice--save-changed = The rooms have changed since this ride was saved. It goes on from the nearest place that is still the same. The old ride is put aside.

## While the program loads, and when the browser cannot go on (used by the page before the program is there)

loading = The rooms are coming.
loading--description = A small camera rides through the rooms of one life, away from people, and back out. Facts with sources, no hurry, no points.
loading--progress = The rooms are coming: %1 of %2 MB.
loading--no-script = This page needs JavaScript. It sends nothing to anyone.
loading--failed = The rooms could not come. Perhaps the connection broke. Nothing you did is lost.
loading--retry = Try again
loading--text-edition = Read it without the picture
loading--lost = The browser has taken the picture away. This can happen when it has too little memory. Your ride is kept.
loading--stopped = Something in the program stopped. Your ride is kept up to the last room.
loading--picture = The picture
loading--room = The next room is coming.

## The set from outside

outside = From outside: { $room }
outside--open = See all the rooms from outside
outside--eyebrow = Room { $n } of { $total } · { $clock }
outside--about =
    All the rooms stand in one row, with no ceilings and with one wall away. The small camera waits at the room you look at.

    A pointed flag is a choice on the way in. A square flag is a choice on the way out. You can go into a room again and choose something else. What came after that choice then goes away.
outside--chosen-in = On the way in: { $option }
outside--chosen-out = On the way out: { $option }
outside--not-chosen-in = On the way in: nothing chosen yet
outside--not-chosen-out = On the way out: nothing chosen yet
outside--enter-in = Go into { $room } on the way in and choose again
outside--enter-out = Go into { $room } on the way out and choose again
outside--next = Go on to room { $n }, { $room }
outside--previous = Go back to room { $n }, { $room }
outside--row = { $n }. { $room }
outside--row-one = { $n }. { $room }: { $option }
outside--row-both = { $n }. { $room }: { $in } · { $out }
outside--here = { $row } (seen now)

## The picture of a story, for people who write

graph--title = The story of “{ $pack }”
graph--about =
    The way in goes from left to right. Below it, the way out goes from right to left. The endings are at the bottom left. Each card is one thing that can be chosen. Under its name you read when it is open and what it does in our model. You also read how many of { $runs } players choose it. These players choose by chance. A thick line between rooms means that many players go there. A broken line goes from one card to a card that it can open. Each card has a short name: 4→b is the second card of room 4 on the way in. 4←b is the second card on the way out. ◇2 is the second ending. A red card is one that nobody can get to. It says why.
graph--start = The ride begins here.
graph--in = The way in, from left to right
graph--out = The way out, from right to left
graph--endings = Endings
graph--room = { $n }. { $room } · { $clock }
graph--when = Open when: { $when }
graph--comes = Comes when: { $when }
graph--weighs = Makes heavier: { $list }
graph--tries = Tries: { $list }
graph--opens = Can open: { $list }
graph--back-to = Goes back to room { $n }, { $room }
graph--passed = { $share } of 100 players
graph--never = × never: no ride can lead to it
graph--nobody = × nobody got here in { $runs } rides

## The printed guide: headings, columns, and how the program is started

guide--contents = What you find here
guide--part-general = For people who lead the group
guide--part-causes = What can be heavy for somebody
guide--part-supports = Ways of help, and when they fit
guide--part-endings = Endings
guide--part-launch = Starting it for a group
guide--minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
guide--plan = { $plan } · { $minutes }
guide--column-minutes = Minutes
guide--column-step = Step
guide--column-do = What to do
guide--column-ask = What you ask everybody
guide--column-when = When
guide--column-outcome = Then
guide--column-told = What happens
guide--column-place = Place
guide--column-contact = How to get there
guide--column-checked = Checked
guide--column-option = Name
guide--column-values = What you can write
guide--column-meaning = What it does
guide--column-key = Key
guide--key-escape = Esc
guide--key-page-down = Page down
guide--key-page-up = Page up
guide--part-machine = At the computer
guide--part-closing = The end
guide--lesson = A lesson on paper: { $plan }
guide--heading-plan = The plan, minute by minute
guide--heading-stops = The rooms of the plan
guide--stops-about = These are the rooms where the plan stops, with the numbers of its steps. Each box has words to read aloud: what you see, what the plan looks at, the question, the options, and what happens after each. Below it are the facts that the notes name.
guide--closed = While it is closed: { $why }
guide--topics = The story is about this: { $list }
guide--source = { $source }: { $list }
guide--help-tick = Before you begin, call the number or open the page. Then make a mark in the box. Is there no date beside the box? Then nobody has looked yet.
guide--help-region = This is a short list for several countries. Print it with “--region” and the name of a country: then it has only that country, and says what each place is.
guide--help-place = { $place } ({ $country })
guide--help-near = Near you:
guide--at-talk = Talk. The picture stands still
guide--at-pause = Quiet time
guide--at-outside = The rooms from outside
guide--at-compare = Two rides side by side
guide--at-page = The page “{ $page }”
guide--look = Look at: { $list }
guide--vote = People put up their hands
guide--room-way = { $room } · { $way }
guide--room-clock = { $room } · { $clock }
guide--rooms-about = You go through each room two times. The question is for the group. The notes are only for you. What a choice does is ours: these numbers move the story and measure nothing. Below are the facts. Each says where it is from, the year, and who counted. Some facts belong to many places. Then we print them at the first one.
guide--prompt = Ask
guide--notes = For you
guide--does = Ours, not measured: { $list }
guide--weighs = “{ $cause }” gets heavier
guide--tries = “{ $support }” is tried
guide--outcome = It { $outcome }
guide--facts-before = Facts you find in another place: { $list }
guide--fact-at = { $id } ({ $place })
guide--in-room = room { $n }
guide--in-step = step { $n }
guide--causes-about = Nobody stays at home for one reason only. None of these is a person’s fault. On every ride two or more of them come together.
guide--endings-about = No ending makes all things well. No ending is bad. In some there are more people, in some there are fewer. Each has a next step.
guide--launch-about =
    You can write these names in the address of the page. Put a ? before the first one and a & between them. Or you write them after the name of the program, with -- before each. So ?mode=workshop&plan=45-minutes is the same as --mode workshop --plan 45-minutes. If the program does not understand something, it says so on its first page.
guide--option-lang = The language of the words
guide--option-lang-values = en, ja, en-x-easy
guide--option-seed = The same number gives the same rooms
guide--option-seed-values = a number
guide--option-start = Where the first ride begins
guide--option-start-values = the name of a room, as letter in No Reason; with :out for the way out
guide--option-motion = How the camera moves
guide--option-motion-values = full, gentle, cuts
guide--option-text = How large the words are
guide--option-text-values = 100, 125, 150, 200
guide--option-pack = Which story it is
guide--option-pack-values = no-reason, one-day, eighty-fifty, or the name of a story of your own
guide--option-persona = Whose story the first ride is
guide--option-persona-values = the name of a person
guide--option-length = If the first ride is the short one
guide--option-length-values = full, short
guide--option-rooms = Only go through these rooms. The first and the last room are always there
guide--option-rooms-values = names of rooms, with , between them: letter,tray
guide--option-sound = If there is sound
guide--option-sound-values = on, off
guide--option-mode = For one person, without the picture, for a group, or in an open place
guide--option-mode-values = play, text, workshop, kiosk
guide--option-plan = The plan for your group
guide--option-plan-values = the minutes of a plan of the story, for example 20-minutes or 45-minutes
guide--option-idle = In an open place: nobody does anything for so many seconds, and then it asks if somebody is still there
guide--option-idle-values = 20 to 600; without it, 90

## Windows of a workshop: the facilitator’s, and what the program says about itself

window--title = The teacher’s window
window--fullscreen = Full screen
window--waiting = This window is waiting for the window with the picture. You opened this window from there.
window--none = There is no lesson in the window with the picture now. When one starts there, it goes on here.
window--gone = The window with the picture is closed. Or it is just being opened again. When it is back with a lesson, this window goes on.
window--kept = The window with the picture is closed, or it is loading again. This window keeps the lesson. Leave it open. When the picture is there again, the lesson goes on.
window--again = A window with the picture is open. The lesson can go on there.
window--take-up = Go on with the lesson
window--hidden = The window with the picture cannot be seen. So it stands still. Put it beside this window, or on the wall.
window--alone = This window belongs to a lesson. Open it from there. At the title choose “Teach a group with it”. Then choose “Open the teacher’s window”.
window--blocked = The browser did not open the second window. Let this page open windows. A sign next to the address says how. Then try again.
window--saved = Saved: { $what }
window--not-saved = It could not be saved. { $what }
window--no-picture = The program cannot show the picture. It cannot read the file { $file }. This file is part of the program. Put it back in its place and start the program again. Until then you can go on and read without the picture.

## Teaching a group

workshop = Teach with it
workshop--open = Teach a group with it
workshop--about =
    Everybody looks at this picture. You have a window of your own. It shows what to ask, what the facts are, and what comes next. There you also count the hands. Put that window on your own screen if you can.

    Nothing you do here is kept. Your own ride stays as it was. At the end you can keep a report, if you want one.
workshop--begin =
    { $plan } ({ $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    })
workshop--choose = Open your own window first. It says what to do before the lesson. Then choose a plan.
workshop--free = Without a plan
workshop--free-about = All rooms are open. You go from room to room, and back, as you and the group like.
workshop--begin-free = Begin without a plan
workshop--leave = Back to the first page
presenter = Open the teacher’s window
workshop--frozen = The picture stands still.
workshop--step = { $n } of { $total }: { $step }
workshop--time =
    This step: { $step } of { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }. All of it: { $whole } of { $total ->
        [one] { $total } minute
       *[other] { $total } minutes
    }.
workshop--time-free = Time passed: { $whole }
workshop--question = The question
workshop--notes = For you
workshop--seen = What is seen
workshop--things = Look at something together
workshop--planned = { $thing } (in the plan)
workshop--option = { $n }. { $option }
workshop--closed = { $option } (closed)
workshop--closed-why = { $option } (closed): { $why }
workshop--decided = The group chose here: { $option }
workshop--chosen = Chosen: { $option } ({ $hands }).
workshop--chosen-next = Chosen: { $option } ({ $hands }). Next: { $next } ({ $second }).
workshop--decide = Choose { $n }: { $option }
workshop--hands-only = Only whole numbers from 0 to { $most }.
workshop--no-hands = You have not counted any hands yet.
workshop--winner = Most hands:
workshop--tie = The same number of hands. You choose:
workshop--undecided = You have counted hands, but nothing is chosen yet. To go on without it, do the same again.
workshop--on = Next step
workshop--on-free = On to the next room
workshop--back = Step back
workshop--back-free = Back to the room before
workshop--ask = Show the question to everybody
workshop--unask = Take the question away
workshop--vote = Open the vote
workshop--unvote = Put the vote away
workshop--compare = Show both rides side by side
workshop--uncompare = Take the two rides away
workshop--revote = Back to the vote
workshop--part = Part { $n } of { $total }
workshop--part-on = Go on: part { $n } of { $total }
workshop--part-back = Go back: part { $n } of { $total }
workshop--freeze = Stop the picture
workshop--unfreeze = Let the picture go on
workshop--start = Start the clock
workshop--pause = Stop the clock
workshop--close = Finish the lesson
workshop--closing = Before you finish
workshop--closing-about = Nothing of this lesson is kept. When you finish, you cannot see again what the group chose. If you want a report, take it now.
workshop--finish = Finish, and go to the first page
workshop--finish-unkept = Finish and keep nothing
workshop--reopen = Back to the lesson
workshop--thanks = Thank you for looking at this together.
workshop--off-plan = Not in the plan: { $room }
workshop--again = Back to step { $n } of the plan
workshop--beside = This room is not on the ride. Nobody chooses anything here. The ride waits for you. Its votes wait, too.
workshop--back-to-ride = Back to the ride
workshop--topics = What the story is about. Read this aloud before the first room
workshop--country = Where to get help: which country?
workshop--country-shown = { $country } (everybody sees it)
workshop--places-change = These places may be different now. Check before you tell somebody.
workshop--facts-more = More facts about this ({ $n })
workshop--uncover = Back to the room
workshop--next = What comes next
workshop--next-room =
    { $step }: room { $n }, { $room }, { $way } ({ $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    })
workshop--next-step =
    { $step } ({ $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    })
workshop--last = This is the last step.
workshop--choices = What the group chose
workshop--other-way = Try another way than “{ $option }” (room { $n }, { $room }, { $way })
workshop--second-choice = Take the second choice of the group: { $option }
workshop--look-back = From outside, and to read
workshop--rooms-in = To a room, on the way in
workshop--rooms-out = To a room, on the way out
workshop--others-in = Rooms that are not on this ride, on the way in
workshop--others-out = Rooms that are not on this ride, on the way out
workshop--others-about = This ride does not go through these rooms. You can show them all the same. Each room looks as it fits the ride so far. Nobody chooses anything there. The ride waits for you.
workshop--report = A report to keep
workshop--report-about = It says what the group chose, how many hands there were, and how long you showed each room. It has no names in it, and nothing that people said.
workshop--report-html = To print
workshop--report-csv = As a table
workshop--report-json = For other programs
workshop--compared = Two rides
workshop--one-route = There is only one ride so far. Choose again in one of the rooms, and there are two.
workshop--first-route = The first ride
workshop--other-route = The other ride
workshop--compared-about = This is where the two are different. In rooms where nobody chose, the story went on by itself.
workshop--one-route-seen = So far there is only one ride. The second one will stand beside it here.
workshop--same = So far both are the same.
workshop--only-open = Room { $n }, { $way }, { $room }: “{ $option }” is open
workshop--only-closed = Room { $n }, { $way }, { $room }: “{ $option }” is closed
workshop--nothing-more = After this choice, nothing else is different so far. The same things are open. The person is the same. The teacher can try another choice.
workshop--alike = The two rides end almost the same. It is good to talk about why.
workshop--apart = In our model, the person has { $list }.
workshop--more = more { $meter }
workshop--less = less { $meter }
workshop--more-time = More time goes by on this ride.
workshop--less-time = Less time goes by on this ride.
workshop--ends = It comes to this ending: { $ending }
workshop--line = Room { $n }, { $way }, { $room }: { $option }

## The report of a lesson

report = Report of a lesson
report--about = These are the rides that one group took through the story. The rooms and the people in it are made up. The hands say what the group chose on that day. They say nothing about the people in the group.
report--date = Day
report--plan = Plan
report--rooms = How long each room was shown
report--minutes = Minutes
report--under-one = under 1
report--room = Room
report--way = Way
report--route = Ride
report--choice = What was chosen
report--hands = Hands
report--by = Who chose
report--by-hands = the group, by hands
report--by-facilitator = the teacher
report--by-itself = nobody: the ride went on by itself
report--tie = the same number; the teacher chose
report--earlier = as on a ride before
report--met = Support that was tried
report--met-by-itself = Support in a room where nobody chose
report--months = months:
report--none = Nothing was chosen or shown.

## Rides through chosen rooms, and places for everybody

note--rooms = This ride goes through { $n } of the rooms.
kiosk--about = A small camera rides through the rooms of a person who lives away from people, and back.
kiosk--wake = Touch the screen or press a key to begin
kiosk--still-there = Are you still there?
kiosk--begins-anew = In { $n } seconds this begins again for the next person. Nothing of your ride is kept.
kiosk--here = I am still here

## The guide for those who lead a group: its general part. In lists every line is an item.

guide--title = A guide for those who lead a group
guide--place =
    This is a place to learn. It is not a place for treatment. You do not have to be an expert, and you do not need to have led such a group before. You show a story. You ask what people see. You keep the room safe.

    Nobody has to speak about their own life here. Somebody in front of you may know such a life from inside. Speak as if this were so.

guide--heading-five-minutes = If you have only five minutes
guide--five-minutes =
    Take the shortest plan. Read its steps, and the notes for its smallest room.
    Open “Get support”. Write down two numbers that work where you are.
    Find a quiet place, and somebody who looks after people who go there.
    Read the opening words and the rules aloud. This takes two minutes.
    Never end in the smallest room. If there is too little time, leave out a vote. Do not leave out the last talk.

guide--heading-opening-words = Opening words, to read aloud
guide--opening-words =
    We are going to look at a story. It is about somebody who almost never leaves the house any more. The people in it are made up. The facts beside it are not. Parts of it are sad. Soon I say what they are about. There is a way out, too, and we take time for it.

    You can look. You can speak or be quiet. You can vote or not vote. You can go out at any time, and nobody will ask why. Somebody will see that you are all right. You can come back.

    We speak about the story, not about ourselves or about people we know. Nobody in it is to blame.

guide--heading-ground-rules = Rules for all of us
guide--ground-rules =
    We speak about what we see. We say “a person who has withdrawn”. The person comes first.
    Nobody has to say anything, and nobody is asked by name.
    No names. We do not guess who “is like that”, and we do not guess at an illness.
    We can say that a sentence is wrong. We do not make the person who said it small.
    What somebody says here stays here. But if somebody is in danger, an adult gets help, and says so.

guide--heading-before = Before
guide--before =
    Ride through the plan once on your own. What is hard for you may be hard for them.
    Say what it is about when you invite people. You find this under the opening words.
    Perhaps you know that somebody is close to this. Speak to them before, alone. They choose. They may come, or come for a part, or help with the computer. They may also do something else, and it should be something good.
    Do not use this hour to talk about somebody who is not here.
    Check the places under “Get support”. Add what is near: a helper at school, the town office, a group for parents.
    Try the picture on the wall, the size of the letters and the sound. Keep the teacher’s window on your own screen.

guide--heading-opting-out = You can sit out
guide--opting-out = Sitting out is part of the plan. It is no trouble. Say so at the start, before the smallest room, and before every vote. Nobody has to say why. Nobody has to do extra work for it later. Keep some seats near the door, and something quiet to do.
guide--heading-quiet-place = A quiet place
guide--quiet-place = Have a second place near you, with water and daylight. A corner of the library is good, or a chair outside the room. Show it to everybody before you begin. Nobody has to be alone there, and nobody has to talk.
guide--heading-co-facilitator = A second adult
guide--co-facilitator = One of you leads. The other watches faces, counts hands, and looks after those who leave. If you are alone, ask somebody near you to be ready. Then take the shortest plan, and stay in the smallest room for one sentence only.

guide--heading-asking = How to ask
guide--asking =
    Ask about the room. What do you see? What might it mean? What would make it lighter? Never ask what they would do. Never ask who knows this.
    Let people talk in twos first. Nobody has to look for a partner. They can take the next seat, be three, or think alone. Then wait. Ten quiet seconds are long only for you. If nobody speaks, the notes have a smaller question.
    If somebody blames a person, go back to a thing in the room. If somebody uses a hard word for people, say who uses it and what it does. Then go on.
    Facts have a source and a year. Energy, shame, trust and contact are numbers of ours. They do not show what is true of anybody.

guide--heading-votes = Votes
guide--votes =
    Read all the options aloud. A closed one stands below. Read why it is closed, too.
    Ask for hands, one option after another. Type in how many. Some people look round before they vote. Then all can close their eyes, or hold a hand close to the body. Nobody has to vote, and no names are kept.
    No answer is right or wrong. Do not say that one is good. Read what happens.
    If two options have the same number, you decide. Say that you have decided, and why.
    Later you can take the other way, and put both rides side by side.
guide--heading-screens = Before you begin: two screens
guide--screens =
    Put the picture of your computer on the wall. The wall must show another screen than yours. If it shows the same, everybody reads your notes.
    Open the page. Choose “{ workshop--open }”. Then choose “{ presenter }”. If no second window comes, the browser has stopped it. A sign next to the address says how to let it open. Then try again.
    Move the window with the picture to the wall. Press F11 there. The teacher’s window stays with you. Keep both windows open, with nothing in front of them. A window that nobody can see stands still.
    Choose a plan. From now on you can do everything in your own window.
    Will there be no internet? Then open the page once where there is internet, and enter the first room. Turn the internet off, and see that the page opens again.
guide--heading-keys = Keys, in both windows
guide--heading-hands = People put up their hands
guide--hands =
    “{ workshop--vote }” shows everybody the open choices. Read them out and count. Write each number in its box. The bars grow with it. The Tab key takes you to the next box. While you are in a box, letters do nothing else.
    The choice with the most hands is below the boxes. Press it, and the story goes on. If some have the same number, you see them all. You choose one.
    You do not have to vote. You can choose for the group.
    Another way: every choice is under “{ workshop--choices }”. Press it, and you are back before this choice. Now choose another way. The first ride is kept. “{ workshop--compare }” puts the two rides next to each other.
guide--heading-mistakes = If something goes wrong
guide--mistakes =
    A wrong number: write the right one before you choose. A wrong choice: go back and take another way.
    One step too far: press “{ workshop--back }”. In a wrong room: every room is in your window. “{ workshop--on }” goes on with the plan. The rooms that are not in the plan come last. Nobody chooses anything there.
    You want to stop for some time: press “{ workshop--freeze }”. Stop the clock, too. The wall shows the same picture all the time.
    The teacher’s window is gone: look below the picture and press “{ presenter }”. The lesson is there as before.
    The window with the picture was loaded again: it comes back by itself to where it was. Somebody closed it: leave your window open, since it keeps the lesson. Open the page again. Then press “{ window--take-up }” in your window.
guide--heading-no-picture = If there is no picture
guide--no-picture =
    The words and the questions are enough for the lesson. You need this paper and a clock. Write the numbers of each vote on the board.
    At each step, read aloud from its box: what you see, what the plan looks at, then the question after “Ask”.
    At a vote, read all the options. The paper cannot tell which are closed. Then read the words under the one with the most hands.
    Leave out the two rides. Ask: what could have come after another option? Keep the pause, the way out and the last talk.

guide--heading-if-somebody = If somebody is upset, or says that it is about them
guide--if-somebody =
    Stay calm, and stay. “Thank you for telling us. You do not have to say more.” Then lead the group back to the picture, without hurry.
    Do not ask more in front of others. Do not tell them what they feel. Do not tell them what to do. You are not there to treat them.
    Offer to go out together, to sit quietly, or to talk later. Let them decide.
    Later, alone: listen. Ask what they would like to happen next. Offer to go with them to the person whose task it is.
    Promise only what you can keep. If you fear for somebody, do not leave them alone. Get the person who must act where you work, or call the emergency number. Say that you are doing so.
    A parent may ask: “What have I done wrong?” Nobody here knows, and nobody judges. Say where families can get help for themselves.

guide--heading-after = After it
guide--after =
    End with what helped, and with what a neighbour, a teacher or a friend can do.
    Show “Get support”. Give everybody the same page with places to turn to. Then nobody has to ask for it.
    Stay for a quarter of an hour, so that people can come to you. Ask how those are who left. Do it alone with them, on the same day.
    A report holds choices, votes and minutes. It holds no names. Keep it only if you need it. Add nothing about people.
    Take five minutes with the second adult. What was heavy, for you as well?

guide--heading-aims = Aims
guide--heading-plans = Plans
guide--heading-rooms = A question for each room
## The libraries in the program (a page in every package and beside the page in the browser)

libraries = Libraries and their licences
libraries--about = This program uses the work of many other people. Each line names one part of it. A licence is a text that says what you may do with such a part. Press a number at the end of a line to read the licence.

## In a course of a learning platform (used by the packages for one)

course--none = This page is not open in a course. Your ride is kept in this browser. Nobody is told if you finish it.
course--refused = The course could not keep your ride (%1). You can go on. Your ride is kept in this browser. Open it from the course again, on this computer, and the course gets it. Do you see this again? Then tell the person who leads the course.
course--closed = The course does not hear this window now. You can go on. Your ride is kept in this browser. Do you want it in the course? Then open it from the course again.
course--unkept = The course could not keep your ride, and this browser could not keep it. You can go on while this window is open. Please tell the person who leads the course.
course--done = You have come to an ending. The course knows this. It knows nothing else about your ride.
course--back = Back to the course

## Level files that change while they are played, and packs of one’s own

mending =
    { $n ->
        [one] The level files have one mistake
       *[other] The level files have { $n } mistakes
    }
mending--about = The program goes on with the last files that were good.
mending--about-none = A pack with errors cannot be played until they are put right. Everything else goes on.
mending--place = { $file }, line { $line }, column { $column }
mending--more = There are { $n } more. Correct these first.
mending--fold = Hide this
mending--unfold = Show this
notice--rooms-changed = The rooms have changed. The ride goes on from a place that is near.
notice--pack-gone = The story “{ $pack }” is not there any more. When it comes back, your ride goes on.
notice--lesson-garbled = The lesson could not go on here. This window cannot read what it was given.
notice--lesson-pack = The lesson is about “{ $pack }”. It is not here now. Open it here again. Then press “Go on with the lesson” in the teacher’s window.
own = Play your own story
own--about =
    Your story is a folder with level files. It can also be a zip: one file that holds the whole folder. Move it onto this window and let go. In a browser you can also choose it here. When you start the program with options, use the option “levels” and the place of the folder.

    Nothing is sent to anyone. The files stay on this computer. They are gone when you close the page. The program looks for mistakes first and shows where they are. It does not save a ride through this story. It keeps the ride you had before.
own--not-ours = This story is not ours. Somebody else wrote it. Nobody here has checked what it says. Help and settings stay the same.
own--pack = Your own story, not ours: { $pack }
own--there = The story “{ $pack }” is open. You find it on the first page.
own--other-language = The program has no words in the language of this pack. Its titles and buttons stay as they are.
own--play = Play “{ $pack }”
own--choose-zip = Choose a zip file
own--choose-folder = Choose a folder
own--editor = Open the page “Change a room”
own--editor-about = You can also write a story. There is another page for this. It opens in a new tab. There you can change rooms, things, choices and words. Then you save your story on this computer. The page is large and needs some time to load.
loading--drop = Let go now to open this story. Nothing is sent to anyone.
