# The words of the program itself. The words of a journey stand in its pack.
# A blank line parts two paragraphs. In lists (topics) every line is an item.

language-name = English
list-comma = {", "}

## Title

title = My Small Home
title--about =
    A small camera rides a track through the rooms of one withdrawn life, and back.

    You look at things, and you choose. There is no hurry, and nothing to win.
title--open = Begin
title--open-again = Begin a new ride
title--open-short = Begin the short ride: { $n } rooms, about { $minutes }
title--resume = Go on in room { $n }, { $room }, { $way }
title--resume-ending = Back to where the last ride ended
title--pack = Another journey: { $pack }
to-title = To the title

## Content note

note = Before you begin
note--body =
    This is a story about withdrawing from other people. The people in it are invented. What they live through is not: each fact beside the story names its source, its year and who counted. Where sources differ, you see both.

    Energy, shame, trust and contact belong to our model. We made these numbers up to drive the story. They are always marked as ours and never mixed with the facts.
note--meet = In this story you will meet:
note--untold = Whoever wrote this story has not listed what you will meet in it. It may come close to something you know.
note--care = Nothing here shows violence or self-harm. Nobody is to blame.
note--length = A ride through all { $n } rooms takes about { $minutes }.
note--ways =
    You can stop at any point and go on later from the same place. Nothing is timed.

    On every page you can get support, leave quickly, or open the settings: language, size of text, motion, contrast and sound. There is no sound until you press, tap or click something.

    If it gets too much, leave. The rooms will wait.
note--short = You have chosen the short ride. It passes through { $n } of the rooms, and takes about { $minutes }.
note--begin = Enter the first room
note--begin-again = Enter the first room and leave the earlier ride behind

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
room--looked = { $thing } (looked at)
thing--back = Back to the room
choice--closed = Not now.
choice--back = Look around again

## What came of it

after--on-in = Ride on to room { $n }, { $room }
after--on-out = Ride back to room { $n }, { $room }
after--turn = Let the camera be pulled back
after--door = To the door
after--taken = See where this leads
after--rewind = Try this choice another way

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

model = In our model: ours, not measured
model--open = What changes in our model
model--months = In our model, time that passes here: { $months }. Since the first room: { $total }.
model--changes = What changes: { $list }.
model--no-change = Energy, shame, trust and contact stay as they were.
model--change = { $meter } { $by }
model--now = Now, each out of 100: { $list }.
model--causes = What weighs more from here on: { $list }.
model--contested = { $cause } (the sources contradict one another)
meter--energy = energy
meter--shame = shame
meter--trust = trust
meter--contact = contact

## What is documented

facts = What is documented here
facts--open = What is documented here ({ $n })
facts--about = Each fact names its source, its year and who counted. None of them is about the people of this story; they are invented.
facts--differ = Here the sources differ. They are shown together:

## History

history--about = All that was said so far, room by room. At the end you can go back to before any choice and try it another way. What came after that choice is then taken back.
history--empty = Nothing has been chosen yet.
history--left-out = { $n } earlier choices are not listed. Go back to the first one listed here, and open this page again to see them.
history--room = Room { $n }, { $way }: { $room }
history--thing = { $thing }. { $means }
history--chose = { $question } You chose: { $option }
history--rewind = Go back to room { $n }, { $way }, before “{ $option }”

## Ending

ending = An ending, and not the end
ending--leads-back = This leads back
ending--next = A next step
ending--months = In our model, { $months } of a life went by on this ride.
ending--history = Look back over the ride
ending--support = Where to get support
ending--again = Ride again from the first room
ending--back = Go back to room { $n }, { $room }

## After the journey

debrief = Two questions
debrief--helped =
    What helped in this ride? You may pass both questions over. No answer leaves this page or is kept.
debrief--felt =
    And how was it for you?
debrief--thanks =
    Thank you. Nothing of it was kept.

    If something of this stays with you, tell somebody: a friend, a teacher, a line that listens.
debrief--pass = Pass this question over
helped--other = Something else
felt--near = Close to something I know
felt--heavy = Heavy
felt--calm = Calm
felt--hopeful = Hopeful
felt--other = Otherwise, or I cannot say

route = What led here, what led on
route--about = Your ride, room by room. Nothing had to come as it came: in each room there was another option, now or in another ride.
route--in = What led here
route--out = What led on
route--line = Room { $n }, { $room }: { $option }
route--met = { $line }. Met here: { $list }

route--drawing = The line runs in along the top and back along the bottom. A dot is a choice. On the way back a full ring is support that helped, a ring with a dot in it support that helped a little, an empty ring support that did not fit yet, and a cross force.

sources = Where the facts come from
sources--about = All that this journey states as documented, by source. The facts are retold in our words; nothing is quoted. What is not here is fiction.

numbers = Numbers, side by side
numbers--about = These numbers do not agree, and none of them is the true one. Look at the year, at the ages, and at who counted. From the smallest to the largest:

glossary = Words, and who uses them
glossary--about = Words name people, and some of them hurt. Each is here with who uses it.
glossary--who = Who uses it: { $who }

## How the model works, after the journey

rule = How this model works
rule--documented = What is documented
rule--documented-about =
    The causes, and the ways of support. Each names the facts behind it.
    How a way of support turned out where somebody wrote it down. That decides what each line below comes to.
    The order: contact before work, the family before the clinic where the family weighs, often rather than seldom, never by force.
rule--ours = What is ours
rule--ours-about =
    The people, the rooms, and every word that is spoken in them.
    Energy, shame, trust and contact, and every number. Nobody has measured them.
    How much a cause has to weigh, and how much trust it takes, before something helps. Another limit would have been as good.
    What each way of support adds or takes away by itself:
rule--by-itself = When it { $outcome }: { $list }.
rule--time = { $months } pass
rule--table = The ways of support you met
rule--table-empty = You tried none in this ride, so there is nothing to show here.
rule--table-about = Each way of support has several lines. The first one whose condition holds is what happens. After a ride, the line that came true says so.
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
rule--weighs = “{ $cause }” weighs
rule--weighs-more = “{ $cause }” weighs { $n } or more
rule--chose = “{ $option }” was chosen
rule--looked = “{ $thing }” was looked at
rule--tried = “{ $support }” was tried
rule--helped = “{ $support }” has helped
rule--came = “{ $support }” has left its mark
rule--ended = “{ $ending }” has come and led back
rule--months = { $months } have passed

## Support and leaving

support--about =
    These are places to turn to, for yourself or for someone you care about. Families can call too. You do not need a reason that is good enough.

    This page is not a service. Nobody reads along, and nothing you do here leaves this device. If there is danger right now, call the emergency number of where you are.
support--change = Numbers and addresses change. Each entry says when it was last checked.
support--checked = Last checked on { $date }.
support--old = Last checked on { $date }, more than 180 days ago. It may have changed.
support--never-checked = Not checked yet. It may have changed.

left = Notes
left--body = Nothing here yet.
left--return = Come back

## Settings

settings--about = Changes count at once. You stay where you are.
settings--language = Language
settings--text = Size of text
settings--motion = Motion
settings--motion-full = Full: the camera rides
settings--motion-gentle = Gentle: the camera rides slowly and straight
settings--motion-cuts = Cuts: the picture changes without a ride
settings--contrast = Contrast
settings--contrast-normal = Normal
settings--contrast-high = High
settings--volume-all = Volume of everything
settings--volume-room = Volume of the rooms
settings--volume-events = Volume of what happens
settings--volume-music = Volume of the music
settings--captions = Captions of sounds
settings--captions-on = On
settings--percent = { $n } %
settings--off = Off

## What is heard, when captions are on: one text for each sound, in the present tense

caption--birds = Birds, outside.
caption--breath = Breath, slow and even.
caption--cicadas = Cicadas.
caption--classroom = A school corridor, many voices.
caption--clock = A clock ticks.
caption--console = The tune of a game.
caption--crickets = Crickets in the dark.
caption--fridge = The refrigerator hums.
caption--hush = It is nearly quiet.
caption--kettle = Water simmers in a kettle.
caption--kitchen = Somebody cooks behind the wall.
caption--rain = Rain.
caption--room-tone = The quiet of a room, and the hum of the mains.
caption--screen = A television tube whines.
caption--street = The street, far below.
caption--television = A television murmurs through the wall.
caption--wind = Wind.
caption--alarm = An alarm clock beeps under a pillow.
caption--bag = A plastic bag rustles.
caption--bicycle = A bicycle passes and rings.
caption--books = A stack of books is moved.
caption--bottle = A plastic bottle rolls over.
caption--bowl = A bowl is set down.
caption--broom = Somebody sweeps outside.
caption--brush = A pen draws a long line.
caption--buttons = Buttons of a controller click.
caption--calendar-page = A page is torn off a calendar.
caption--car = A car passes.
caption--children = Children play, far off.
caption--chopping = Somebody cuts vegetables behind the wall.
caption--chopsticks = Chopsticks are laid down.
caption--cloth = Cloth rustles.
caption--creak = The house creaks.
caption--crossing = The bell of a level crossing, far off.
caption--crow = A crow calls.
caption--cup-lid = The paper lid of a cup is pulled off.
caption--curtain = A curtain is moved.
caption--dishes = Dishes clink behind the wall.
caption--dog-far = A dog barks, far off.
caption--dog-paws = A dog walks across the floor.
caption--dog-sigh = The dog lies down and sighs.
caption--door-slide = A door slides in its track.
caption--drawer = A drawer is opened and closed.
caption--envelope = An envelope is opened.
caption--eraser = An eraser rubs on paper.
caption--evening-cicada = An evening cicada calls.
caption--evening-tune = The town plays its evening tune.
caption--footsteps = Somebody walks past outside.
caption--fridge-stop = The refrigerator stops.
caption--front-door = The front door closes, downstairs.
caption--futon = Somebody beats a futon in the sun.
caption--greeting = Somebody says a few kind words through the door.
caption--gutter = Water drips from the gutter.
caption--hanger = A hanger moves on its rail.
caption--jingle = Something is found in the game.
caption--kettle-boil = The kettle boils.
caption--kettle-click = The kettle clicks off.
caption--keys = Keys jingle in the hallway.
caption--knock = Somebody knocks, quietly.
caption--laughter = Laughter on a television next door.
caption--locker = A locker closes, far away.
caption--message = A message arrives.
caption--page = A page is turned.
caption--paper = Paper rustles.
caption--pencil = A pencil writes.
caption--phone-buzz = A telephone buzzes on the table.
caption--pills = A pill is pressed out of its foil.
caption--pipe = Water runs in a pipe.
caption--pour = Water is poured into a cup.
caption--robot = A small robot chirps.
caption--school-bell = A school bell, far off.
caption--scooter = The newspapers come, on a scooter.
caption--shop-door = The door of a night shop plays its greeting.
caption--shutter = A shutter is rolled up.
caption--sigh = Somebody breathes out.
caption--slippers = Slippers come along the passage, stop, and go back.
caption--sparrow = A sparrow chirps.
caption--stairs = Somebody comes up the stairs.
caption--tap = Water runs in the kitchen.
caption--telephone = A telephone rings under a cloth.
caption--train = A train passes, far off.
caption--tray = A tray is set down at the door.
caption--typing = Keys of a keyboard.
caption--van = A van stops outside. A door slides.
caption--voices = Two people talk behind the wall.
caption--warbler = A bush warbler sings.
caption--wind-chime = A wind chime.
caption--zip = A bag is zipped.
caption--score-fewer = The music has one voice fewer.
caption--score-more = A voice comes back to the music.
caption--score-gone = The music has stopped.

## Problems and notices

problem--no-pack = There is no journey to ride
problem--no-pack-about =
    None of the level packs could be used.

    If you are writing one, run “studio check”. It says what is wrong, in which file and in which line. If you are not, please load the page again or install the program anew.
notice--launch = The launch option “{ $key }” with the value “{ $value }” cannot be used. It was left out.
notice--launch-unknown = There is no launch option “{ $key }”. It was left out; the guide to the program lists those there are.
notice--launch-pack = There is no journey called “{ $value }”. There are: { $list }.
notice--launch-plan-mode = The launch option “{ $key }” was left out: it is for teaching a group. Write mode=workshop beside it, or take “mode” out.
notice--launch-idle-mode = The launch option “{ $key }” was left out: it is for a kiosk. Write mode=kiosk beside it.
notice--launch-start-plan = The launch option “{ $key }” was left out: a plan begins with its own first step. To begin in that room, teach without a plan. With this plan you can show it at any time from your own window.
notice--launch-rooms-plan = The launch option “{ $key }” was left out: a plan says itself which rooms it goes through. To go through the rooms you named, teach without a plan. With this plan you can show every room at any time from your own window.
notice--launch-short-lesson = The launch option “{ $key }” was left out: there is no short ride for a group. To go through fewer rooms, choose a plan, or name the rooms with “rooms”.
notice--launch-no-short = The launch option “{ $key }” was left out: this journey has no short ride. To go through fewer rooms, name them with “rooms”.
notice--launch-short-rooms = The launch option “{ $key }” was left out: “rooms” says already which rooms the ride goes through. Take one of the two out.
notice--pack-refused = The level pack “{ $pack }” has errors and was left out.
notice--save-garbled = The saved ride could not be read. It is kept aside, and you can begin a new one.
notice--save-newer = The saved ride comes from a newer version of this program. It is kept aside, and you can begin a new one.
notice--save-other-pack = The saved ride belongs to another journey (“{ $pack }”). It is kept aside, and you can begin a new one.
notice--save-changed = The rooms have changed since this ride was saved. It goes on from the nearest place that is still the same. The saved ride is kept aside.

## While the program loads, and when the browser cannot go on (used by the page before the program is there)

loading = The rooms are being brought.
loading--description = A small camera rides through the rooms of one withdrawn life, and back out. Facts with sources, no hurry, no score.
loading--progress = The rooms are being brought: %1 of %2 MB.
loading--no-script = This page needs JavaScript. It sends nothing to anyone.
loading--failed = The rooms could not be brought. The connection may have broken off. Nothing you did is lost.
loading--retry = Try again
loading--text-edition = Read it without the picture
loading--lost = The browser has taken the picture away; this can happen when it is short of memory. Your ride is kept.
loading--stopped = Something in the program stopped. Your ride is kept up to the last room.
loading--picture = The picture
loading--room = The next room is being put up.

## The set from outside

outside = From outside: { $room }
outside--open = See the set from outside
outside--eyebrow = Room { $n } of { $total } · { $clock }
outside--about =
    All the rooms stand in one row, with their ceilings off and one wall away. The small camera waits at the room you look at.

    A pointed flag marks a choice on the way in, a square flag a choice on the way out. You can enter a room again and choose something else. What came after that choice is then taken back.
outside--chosen-in = On the way in: { $option }
outside--chosen-out = On the way out: { $option }
outside--not-chosen-in = On the way in: nothing chosen yet
outside--not-chosen-out = On the way out: nothing chosen yet
outside--enter-in = Enter { $room } on the way in and choose again
outside--enter-out = Enter { $room } on the way out and choose again
outside--next = Move on to room { $n }, { $room }
outside--previous = Move back to room { $n }, { $room }
outside--row = { $n }. { $room }
outside--row-one = { $n }. { $room }: { $option }
outside--row-both = { $n }. { $room }: { $in } · { $out }
outside--here = { $row } (in view)

## The drawing of a story, for those who write

graph--title = The story of “{ $pack }”
graph--about =
    The ride goes in from left to right, and below that back out from right to left; the endings stand below on the left. Each card is an option: under its name stand the condition that opens it, what it does in our model, and of { $runs } random players how many choose it. The thicker a stream between rooms, the more of them pass. A broken line goes from an option to what it can open, which is also named by its sign: 4→b is the second option of room 4 on the way in, 4←b on the way out, ◇2 the second ending. What nobody can reach has a red edge and says why.
graph--start = The ride begins here.
graph--in = The way in, from left to right
graph--out = The way out, from right to left
graph--endings = Endings
graph--room = { $n }. { $room } · { $clock }
graph--when = Open when: { $when }
graph--comes = Comes when: { $when }
graph--weighs = Gives weight to: { $list }
graph--tries = Tries: { $list }
graph--opens = Can open: { $list }
graph--back-to = Leads back to room { $n }, { $room }
graph--passed = { $share } of 100 players
graph--never = × never: nothing in any journey can lead to it
graph--nobody = × nobody got here in { $runs } journeys

## The printed guide: headings, columns, and how the program is started

guide--contents = What is in it
guide--part-general = For those who lead the group
guide--part-causes = What can weigh on somebody
guide--part-supports = Ways of support, and when they fit
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
guide--column-ask = What everybody is asked
guide--column-when = When
guide--column-outcome = Then
guide--column-told = What happens
guide--column-place = Place
guide--column-contact = How to get there
guide--column-checked = Checked
guide--column-option = Option
guide--column-values = What it can be
guide--column-meaning = What it does
guide--column-key = Key
guide--key-escape = Esc
guide--key-page-down = Page down
guide--key-page-up = Page up
guide--part-machine = At the machine
guide--part-closing = To close
guide--lesson = A lesson on paper: { $plan }
guide--heading-plan = The plan, minute by minute
guide--heading-stops = The rooms of the plan
guide--stops-about = These are the rooms where the plan stops, under the numbers of its steps. In each box stand, to read aloud: what is seen, what the plan looks at, the question, the options, and what happens after each. Below it stand the facts that its notes name.
guide--closed = While it is closed: { $why }
guide--topics = This is what it is about: { $list }
guide--source = { $source }: { $list }
guide--help-tick = Before you begin, ring the number or open the page, and tick the box. Where no date stands beside a box, nobody has checked the entry yet.
guide--help-region = This is a list for several countries, kept short. Printed with “--region” and the name of a country, it has that country alone and says what each place is.
guide--help-place = { $place } ({ $country })
guide--help-near = Near you:
guide--at-talk = Talk, with the picture standing still
guide--at-pause = Quiet time
guide--at-outside = The rooms from outside
guide--at-compare = Two routes side by side
guide--at-page = The page “{ $page }”
guide--look = Look at: { $list }
guide--vote = Show of hands
guide--room-way = { $room } · { $way }
guide--room-clock = { $room } · { $clock }
guide--rooms-about = Each room is ridden through twice. The question is for the group; the notes are for you alone. What an option does is marked as ours: these numbers drive the story and measure nothing. Facts stand below with their source, year and who counted; a fact that belongs to several places is printed at the first of them.
guide--prompt = Ask
guide--notes = For you
guide--does = Ours, not measured: { $list }
guide--weighs = “{ $cause }” weighs more
guide--tries = “{ $support }” is tried
guide--outcome = It { $outcome }
guide--facts-before = Documented, printed elsewhere: { $list }
guide--fact-at = { $id } ({ $place })
guide--in-room = room { $n }
guide--in-step = step { $n }
guide--causes-about = Nobody withdraws for one reason, and none of these is anybody’s fault. On every ride at least two of them come together.
guide--endings-about = No ending is a cure, and none is a failure. They differ in how much company there is, and each has a next step.
guide--launch-about =
    The program takes these options in its address, after a question mark and with & between them, and on the command line with two dashes: ?mode=workshop&plan=45-minutes is the same as --mode workshop --plan 45-minutes. What it does not understand, it says on its first page.
guide--option-lang = Language of the words
guide--option-lang-values = en, ja, en-x-easy
guide--option-seed = What the rooms draw at random; the same number gives the same rooms
guide--option-seed-values = a whole number
guide--option-start = Where the first ride begins
guide--option-start-values = the id of a room, as letter in No Reason; with :out for the way out
guide--option-motion = How the camera moves
guide--option-motion-values = full, gentle, cuts
guide--option-text = Size of text in percent
guide--option-text-values = 100, 125, 150, 200
guide--option-pack = Which story it is
guide--option-pack-values = the id of a story: no-reason, one-day, eighty-fifty, or one of your own
guide--option-persona = Whose story the first ride is, where there are several people
guide--option-persona-values = the id of a person
guide--option-length = Whether the first ride is the short one
guide--option-length-values = full, short
guide--option-rooms = Ride through these rooms only; the first and the last always belong to it
guide--option-rooms-values = ids of rooms, with commas between them: letter,tray
guide--option-sound = Whether there is sound
guide--option-sound-values = on, off
guide--option-mode = For one person, without the picture, for a group, or in a public place
guide--option-mode-values = play, text, workshop, kiosk
guide--option-plan = The plan to teach with; a group’s mode comes with it
guide--option-plan-values = the minutes of a plan of the story, as in 20-minutes or 45-minutes
guide--option-idle = In a public place: after so many seconds without input it asks whether somebody is still there
guide--option-idle-values = 20 to 600; 90 if left out

## Windows of a workshop: the facilitator’s, and what the program says about itself

window--title = Facilitator
window--fullscreen = Full screen
window--waiting = Waiting for the window with the picture. It is the one from which this window was opened.
window--none = There is no workshop in the window with the picture now. When one begins there, it goes on here.
window--gone = The window with the picture is closed, or is being loaded again. When it is there again with a workshop, this window goes on.
window--kept = The window with the picture is closed, or is being loaded again. This window keeps the lesson, so leave it open. When the picture is there again, the lesson goes on.
window--again = A window with the picture is open, and the lesson can go on in it.
window--take-up = Go on with the lesson
window--hidden = The window with the picture cannot be seen, so it stands still. Put it beside this window or on the projector.
window--alone = This window belongs to a workshop. Open it from there: at the title choose “Teach a group with it”, then “Open the facilitator’s window”.
window--blocked = The browser did not open the second window. Allow this page to open windows (a sign in the address bar says how), then try again.
window--saved = Saved: { $what }
window--not-saved = It could not be saved. { $what }
window--no-picture = The picture cannot be shown, because { $file } cannot be read. Put the program’s folder “assets” back in its place and start it again. Until then you can go on reading without the picture.

## Teaching a group

workshop = Teach with it
workshop--open = Teach a group with it
workshop--about =
    Everybody looks at this picture, large. You have a window of your own. It shows what to ask, what is documented, what comes next, and the form for a show of hands. If you can, put it on your own screen.

    Nothing that is done here is stored, and your own ride is not touched. At the end you can keep a report if you want one.
workshop--begin =
    { $plan } ({ $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    })
workshop--choose = Open your own window first. It says how to prepare, and what each plan is for. Then choose a plan.
workshop--free = Without a plan
workshop--free-about = All rooms are open. You go from room to room as it suits the group, and back whenever you want.
workshop--begin-free = Begin without a plan
workshop--leave = Back to the title
presenter = Open the facilitator’s window
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
workshop--no-hands = No hands have been counted yet.
workshop--winner = Most hands:
workshop--tie = A tie. It is yours to decide:
workshop--undecided = Hands have been counted, and nothing has been chosen yet. To go on without choosing, do the same again.
workshop--on = Next step
workshop--on-free = On to the next room
workshop--back = Step back
workshop--back-free = Back to the room before
workshop--ask = Show the question to everybody
workshop--unask = Take the question away
workshop--vote = Open the vote
workshop--unvote = Put the vote away
workshop--revote = Back to the vote
workshop--compare = Show both routes side by side
workshop--uncompare = Take the two routes away
workshop--freeze = Freeze the picture
workshop--unfreeze = Let the picture move again
workshop--part = Part { $n } of { $total }
workshop--part-on = On: part { $n } of { $total }
workshop--part-back = Back: part { $n } of { $total }
workshop--start = Start the clock
workshop--pause = Pause the clock
workshop--close = Finish the lesson
workshop--closing = Before you finish
workshop--closing-about = Nothing of this lesson is stored. When you finish, what the group chose and counted is gone. If you want a report, take it now.
workshop--finish = Finish, and go to the title
workshop--finish-unkept = Finish without keeping anything
workshop--reopen = Back to the lesson
workshop--thanks = Thank you for looking at this together.
workshop--off-plan = Outside the plan: { $room }
workshop--again = Back to step { $n } of the plan
workshop--beside = This room is shown beside the ride. Nothing is chosen here. The ride and its votes wait as you left them.
workshop--back-to-ride = Back to the ride
workshop--topics = Topics, to read aloud before the first room
workshop--country = Places to turn to: which country?
workshop--country-shown = { $country } (everybody sees it)
workshop--places-change = These places may have changed. Check before you pass one on.
workshop--facts-more = More that is documented here ({ $n })
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
workshop--other-way = The other way of “{ $option }” (room { $n }, { $room }, { $way })
workshop--second-choice = Take the group’s second choice: { $option }
workshop--look-back = From outside, and to read
workshop--rooms-in = To a room, on the way in
workshop--rooms-out = To a room, on the way out
workshop--others-in = Rooms outside this ride, on the way in
workshop--others-out = Rooms outside this ride, on the way out
workshop--others-about = The ride does not come through these rooms. You can show each of them beside it, as the ride so far would find it. Nothing is chosen there, and the ride waits.
workshop--report = A report to keep
workshop--report-about = It holds what was chosen, how many hands there were, and how long each room was shown. It holds no names and nothing that anybody said.
workshop--report-html = To print
workshop--report-csv = For a spreadsheet (CSV)
workshop--report-json = For programs (JSON)
workshop--compared = Two routes
workshop--compared-about = Where the two differ. In rooms where nobody chose, the story went on by itself.
workshop--one-route = There is one route so far. The other way of any choice makes a second one.
workshop--one-route-seen = So far there is one route. The second one will stand beside it here.
workshop--first-route = The first route
workshop--other-route = The other route
workshop--same = Nothing differs so far.
workshop--only-open = Room { $n }, { $way }, { $room }: “{ $option }” is open
workshop--only-closed = Room { $n }, { $way }, { $room }: “{ $option }” is closed
workshop--nothing-more = After this choice nothing else differs so far: the same is open on both, and the person stands the same. The facilitator can take another fork.
workshop--alike = The two come out much alike. It is worth talking about why.
workshop--apart = In our model, the person has { $list }.
workshop--more = more { $meter }
workshop--less = less { $meter }
workshop--more-time = More time goes by on this route.
workshop--less-time = Less time goes by on this route.
workshop--ends = It comes to this ending: { $ending }
workshop--line = Room { $n }, { $way }, { $room }: { $option }

## The report of a workshop

report = Report of a workshop
report--about = These are the ways that one group took through the story. The rooms and the people in it are invented. The hands say what a group chose on that day, and nothing about anybody in it.
report--date = Day
report--plan = Plan
report--rooms = How long each room was shown
report--minutes = Minutes
report--under-one = under 1
report--room = Room
report--way = Way
report--route = Route
report--choice = What was chosen
report--hands = Hands
report--by = Who decided
report--by-hands = the group, by hands
report--by-facilitator = the facilitator
report--by-itself = nobody: the ride went on by itself
report--tie = a tie; the facilitator decided
report--earlier = as on a route before
report--met = Support that was tried
report--met-by-itself = Support in a room that the ride went through by itself
report--months = months:
report--none = Nothing was chosen or shown.

## Rides through chosen rooms, and kiosks

note--rooms = This ride passes through { $n } of the rooms.
kiosk--about = A small camera rides through the rooms of one withdrawn life, and back.
kiosk--wake = Touch the screen or press a key to begin
kiosk--still-there = Are you still there?
kiosk--begins-anew = In { $n } seconds this starts again for the next person. Nothing of your ride is kept.
kiosk--here = I am still here

## The guide for those who lead a group: its general part. In lists every line is an item.

guide--title = A guide for those who lead a group
guide--place =
    This is a place to learn, not counselling. You need not be an expert or have led such a group before. You show a story, ask about what is seen, and keep the room safe.

    Nobody’s own life is a subject here. Somebody who knows such a life from inside may be sitting in front of you. Speak as if they were.

guide--heading-five-minutes = If you have only five minutes to prepare
guide--five-minutes =
    Take the shortest plan. Read its steps, and the notes for its smallest room.
    Open “Get support” and write down two numbers that work where you are.
    Find a quiet place, and somebody who looks after those who go there.
    Read the opening words and the rules aloud. They take two minutes.
    Never end in the smallest room. If time runs out, leave out a vote, not the closing round.

guide--heading-opening-words = Opening words, to read aloud
guide--opening-words =
    We are going to look at the story of somebody who hardly leaves the house any more. The people in it are made up; the facts beside it are not. Parts of it are sad; in a moment I will say what they are about. There is a way out as well, and we take our time for it.

    You can look, speak, be silent, vote or not vote. You can go out at any time, and nobody will ask why. Somebody will see that you are all right, and you can come back.

    We speak about the story, not about ourselves and not about anybody we know. Nobody in it is to blame.

guide--heading-ground-rules = Rules to agree on
guide--ground-rules =
    We speak about what we see. We say “a person who has withdrawn”: the person first, then what happens.
    Nobody has to say anything, and nobody is called on.
    No names, no guesses about who “is like that”, and no guesses at an illness.
    We can disagree with a sentence without making somebody small.
    What somebody says here is not told outside. If somebody is in danger, an adult gets help, and says so.

guide--heading-before = Before
guide--before =
    Ride through the plan once by yourself. What is hard for you may be hard for them.
    Say what it is about when you invite people. The topics stand under the opening words.
    If you know that somebody is close to this, speak to them beforehand, alone. They choose: to come, to come for a part, to help with the computer, or to do something else that is no punishment.
    Do not use the session to talk about a pupil or a client who is not here.
    Check the entries under “Get support”, and add what is near: school counsellor, town office, parents’ group.
    Try projector, size of text and sound in the room. Keep the facilitator’s window on your own screen.

guide--heading-opting-out = The choice to sit out
guide--opting-out = To sit out is part of the plan, not a disturbance. Say so at the start, before the smallest room, and at every vote. Nobody gives a reason, and nobody makes up for it later. Keep some seats near the door, and something quiet to do.
guide--heading-quiet-place = A quiet place
guide--quiet-place = Have a second place nearby, with water and daylight: a corner of the library, a chair in the corridor. Show it to everybody before you begin. Nobody has to be alone there, and nobody has to talk.
guide--heading-co-facilitator = A second adult
guide--co-facilitator = One of you leads; the other watches faces, counts hands, and looks after those who leave. If you are alone, ask a colleague nearby to be ready, take the shortest plan, and stay in the smallest room for one sentence only.

guide--heading-asking = Asking
guide--asking =
    Ask about the room: what do you see, what might it mean, what would make it lighter? Never: what would you do, and never: who of you knows this?
    Let people talk in pairs before anybody speaks to all. Nobody has to look for a partner: the next seat, three together, or thinking alone will do. Then wait: ten seconds of silence are long only for you. If it stays silent, the notes have a smaller question.
    If somebody is blamed, go back to a thing in the room. If a label is used, say who uses it and what it does, and go on.
    Facts have a source and a year. Energy, shame, trust and contact are numbers of ours, and document nothing.

guide--heading-votes = Votes
guide--votes =
    Read all the options aloud. One that is closed stands below with its reason; read that, too.
    Ask for hands, option by option, and type in how many. If people look round before they vote, let all close their eyes, or raise a hand no higher than the chest. Nobody has to vote, and no names are kept.
    No result is right or wrong. Do not praise one; read what happens.
    A tie is yours to decide. Say that you have decided, and why.
    Afterwards you can take the other way, and put both routes side by side.
guide--heading-screens = Before the lesson: two screens
guide--screens =
    Connect the projector, and extend your screen onto it. It must not mirror yours: then everybody would read your notes.
    Open the page and choose “{ workshop--open }”, then “{ presenter }”. If no second window comes, the browser has blocked it: a sign in the address bar says how to allow it. Then try again.
    Drag the window with the picture to the projector and press F11 there. The facilitator’s window stays with you. Keep both in sight: a window that is covered or folded away stands still.
    Choose a plan. From then on everything can be done in your own window.
    Without a network: open the page once where there is one, and enter the first room. Then switch the network off and see that it opens again.
guide--heading-keys = Keys, in both windows
guide--heading-hands = A show of hands
guide--hands =
    “{ workshop--vote }” shows everybody the open options. Read them out, count, and type each number into its field; the bars grow with it. The tab key leads to the next field. While you are in a field, letters do nothing else.
    The option with the most hands is offered under the fields. Choose it, and the story goes on with it. After a tie all of them are offered, and you decide.
    You need no vote: without one, choose an option yourself.
    The other way: each choice stands under “{ workshop--choices }”, and leads back to before it. Choose something else there. The first route is kept; “{ workshop--compare }” puts the two beside each other.
guide--heading-mistakes = If something goes wrong
guide--mistakes =
    A wrong number: type the right one before you choose. A wrong choice: take its other way.
    One step too far: “{ workshop--back }”. In a wrong room: every room is in your window, and “{ workshop--on }” goes on with the plan. Those that the plan leaves out come last; nothing is chosen in them.
    A pause that nobody planned: “{ workshop--freeze }”, and pause the clock. What is on the projector stays there.
    The facilitator’s window is gone: at the foot of the picture stands “{ presenter }”. One click, and the lesson is there as before.
    The window with the picture was loaded again: it comes back by itself to where it was. It was closed: leave yours open, for it keeps the lesson, open the page again, and press “{ window--take-up }” in your window.
guide--heading-no-picture = If the picture fails
guide--no-picture =
    The texts and the questions carry the lesson. You need this paper and a clock; the board takes the numbers of each vote.
    At every step, read aloud from its box: what is seen, then what the plan looks at, then the question after “Ask”.
    At a vote, read all the options and leave out none; the paper cannot tell which are closed. Afterwards read what stands under the one with the most hands.
    Leave out the two routes; ask instead what might have come of another option. Keep the pause, the way out and the closing round.

guide--heading-if-somebody = If somebody is upset, or says that it is about them
guide--if-somebody =
    Stay calm, and stay. “Thank you for telling us. You need not say more.” Then turn the group’s attention to the picture, without hurry.
    Do not ask further in front of others, do not tell them what they feel, and give no advice. You are not counselling.
    Offer: to go out together, to sit quietly, to talk afterwards. Let them decide.
    Afterwards, alone: listen, ask what they would like to happen next, and offer to go with them to the person whose task it is.
    Promise only what you can keep. If you are afraid for somebody’s safety, do not leave them alone; fetch the person who is responsible where you work, or call the emergency number, and say that you are doing so.
    If a parent asks “What have I done wrong?”: nobody here knows or judges that. Say where families can get support for themselves.

guide--heading-after = Afterwards
guide--after =
    Close with what helped, and with what a neighbour, a teacher or a friend can do.
    Show “Get support”, and give everybody the same sheet with addresses, so that nobody has to ask for it.
    Stay for a quarter of an hour, so that people can come up to you. Ask after those who left, in private, on the same day.
    A report holds choices, votes and minutes, no names. Save it only if you need it, and add no remarks about people.
    Take five minutes with the second adult: what was heavy, for you as well?

guide--heading-aims = Aims
guide--heading-plans = Plans
guide--heading-rooms = A question for each room
## The libraries in the program (a page in every package and beside the page in the browser)

libraries = Libraries and their licences
libraries--about = This program is built with the work of many other people. Here is every library that is in it, with its version and its licence. The numbers lead to the texts of the licences. The source of each stands on crates.io under the same name and version; that of “std” comes with the language Rust.

## In a course of a learning platform (used by the packages for one)

course--none = There is no learning platform around this page. Your ride is kept in this browser, and nobody is told whether you finish it.
course--refused = The learning platform did not take your ride (%1). You can ride on: it is kept in this browser and goes to the platform when you open it here again, from the course. If you read this twice, please tell whoever runs the course.
course--closed = The learning platform is not listening to this window. You can ride on: your ride is kept in this browser. To have it in the course, open it again from there.
course--unkept = Neither the learning platform nor this browser could keep your ride. You can ride on for as long as this window is open. Please tell whoever runs the course.
course--done = You have come to an ending, and the learning platform knows that. It knows nothing else about your ride.
course--back = Back to the course

## Level files that change while they are played, and packs of one’s own

mending =
    { $n ->
        [one] One problem in the level files
       *[other] { $n } problems in the level files
    }
mending--about = The last version that was good goes on.
mending--about-none = What has errors cannot be played before they are mended. Everything else goes on.
mending--place = { $file }, line { $line }, column { $column }
mending--more = And { $n } more. Mend these first.
mending--fold = Fold away
mending--unfold = Show
notice--rooms-changed = The rooms have changed. The ride goes on as near as it can to where it was.
notice--pack-gone = The journey “{ $pack }” is not there any more. If it comes back, your ride goes on.
notice--lesson-garbled = The lesson could not be taken up here. What this window was given cannot be read.
notice--lesson-pack = The lesson goes through “{ $pack }”, which is not here now. Open that pack here again. Then press “Go on with the lesson” in the facilitator’s window.
own = Play a pack of your own
own--about =
    A pack is a folder with a file pack.ron, or a zip of such a folder. Drop it onto this window. In a browser you can also choose it here; from a command line, name its place with the option “levels”.

    Nothing is uploaded: the files stay on this machine and are gone when you close the page. The pack is checked first, and what is wrong is said with its place. A ride through it is not kept; the ride you had before is.
own--not-ours = This pack is not ours. Somebody else wrote it, and nobody here has checked what it says. Support and settings stay as they are.
own--pack = Your own, not ours: { $pack }
own--there = The pack “{ $pack }” is open. You find it on the title page.
own--other-language = The program has no words of its own in the language of this pack. Its titles and buttons stay as they are.
own--play = Play “{ $pack }”
own--choose-zip = Choose a zip
own--choose-folder = Choose a folder
own--editor = Open the room editor
own--editor-about = The room editor is a page of its own. In it you change rooms, things, choices and words, of these stories or of your own pack, and download what you have made. It opens in a new tab and brings about ten megabytes.
loading--drop = Let go to open this pack here. Nothing is uploaded.
