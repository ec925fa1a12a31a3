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
title--open-short = Begin the short ride: { $n } rooms, about 15 minutes
title--resume = Go on in room { $n }, { $room }, { $way }
title--resume-ending = Back to where the last ride ended
title--pack = Another story: { $pack }
to-title = To the first page

## Content note

note = Before you begin
note--body =
    Somebody has stopped leaving a room. The people in this story are made up. What they live through is not. The facts beside the story say where they come from, in which year, and who counted. Where they do not agree, you see both.

    Energy, shame, trust and contact are numbers that we made up. They move the story. Together they are our model. They are always marked as ours, and we never mix them with the facts.

    In this story you will meet:
note--topics =
    living away from people, and long loneliness
    pressure at school, exams and bullying
    losing work, and the fear of failing again
    trouble in the family, and a parent growing old
    depression and fear, but no details
    being taken from home by force, if you choose it
note--ways =
    You see no violence here, and nobody hurts himself. Nobody is to blame.

    A ride through all eighteen rooms takes about one hour. A ride through fewer rooms takes less. You can stop at any time and go on later from the same place. You have all the time you want.

    On every page you can get support, leave quickly, or open the settings. There you change language, size of text, movement, contrast and sound. There is no sound until you press, touch or click something.

    If it gets too much, leave. The rooms will wait.
note--short = You have chosen the short ride. It goes through only a few of the rooms and takes about 15 minutes.
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
    The order: contact before work. The family before the clinic, where the family is heavy for him. More often is better. Never by force.
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
rule--table-about = Each way of support has a few lines. The first line that is true is what happens. A line that came true in this ride says so.
rule--row = { $when }: it { $outcome }
rule--row-here = { $row } (this is what happened)
rule--helps = helps
rule--helps-a-little = helps a little
rule--does-not-fit-yet = does not fit yet
rule--harms = does harm
rule--always = in every other case
rule--and = { $first }, and { $second }
rule--any = one of these: { $list }
rule--or = {"; or "}
rule--not = not so: { $what }
rule--at-least = { $meter } is { $n } or more
rule--at-most = { $meter } is { $n } or less
rule--weighs = “{ $cause }” is heavy for him
rule--weighs-more = “{ $cause }” is heavy for him, { $n } or more
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

    Numbers and addresses change. Each place here has the day when somebody last checked it.
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
notice--launch = The program cannot use the launch option { $key } with the value “{ $value }”. It was left out.
notice--pack-refused = The level pack “{ $pack }” has errors and was left out.
notice--save-garbled = The program cannot read the saved ride. It has put it aside, and you can begin a new one.
notice--save-newer = The saved ride comes from a newer program. This one has put it aside, and you can begin a new one.
notice--save-other-pack = The saved ride belongs to another story (“{ $pack }”). The program has put it aside, and you can begin a new one.
notice--save-changed = The rooms have changed since this ride was saved. It goes on from the nearest place that is still the same. The old ride is put aside.

## While the program loads, and when the browser cannot go on (used by the page before the program is there)

loading = The rooms are coming.
loading--description = A small camera rides through eighteen rooms of one life, away from people, and back out. Facts with sources, no hurry, no points.
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
