/*
 * Words of marks: plain, friendly and easily told apart. Any two of a list differ in three letters at least, so that no mark
 * looks like another's. No names of colours, which would quarrel with the colour that is shown, and nothing that people call
 * each other. The lists stay on the server. What was given stays as it is, so words may be changed; none may be added.
 */

const listOf = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What something is like. */
export const FIRST_WORDS = listOf(`
abiding abundant acclaimed accurate acoustic active adaptable admired adorned adroit advanced aesthetic affable
agile agrarian airborne alert algebraic allied alpine amazed amicable amplified analog anchored ancient animated
annual answering apparent applauded apprentice approving aquatic arboreal arched arching arctic ardent artful
artisan artistic ascending aspiring assembled assured astonished astounding astute athletic atlantic attached
attentive attuned audible august authentic autumn avian awake awakened awestruck backyard balanced balmy
barefoot barnacled basking beaming bedazzled beekeeping beguiling believable believing benign bespoke bewitching
bicycling billowy biscuity blameless blanketed blended blinking blissful blithe blooming blushing boisterous
bookish botanic boundless bountiful braided brambly branching brave breathing breezy brilliant broad bubbling
bubbly bundled buoyant burnished busy buttery buttoned buttressed buzzing bygone cadenced candid candlelit
canoeing capable carefree carpeted cascading casual cautious ceaseless celebrated celestial central ceremonial
certain certified champion changing channeled charted chatty cheerful cheering cheery chequered chief chipper
chirpy chivalrous chosen chromatic churning cinematic circling circular citrus civil clarified classical clean
clever climbing cloaked clockwork cloudless clustered coasting coherent collected collective columnar combined
comforting comfy communal compact compelling complete composed comradely concerted concise concordant confident
congenial congruent conical consonant content continuous contoured converging convincing convivial cool copious
cornered corrugated cosmic costumed cottony courteous courtly crackling craggy creamy creative crinkly crisp
crochet crossing crunchy cubic cuddly culinary cultured curated cushioned custom cyclic damask dapper darting
dauntless dazzling debonair decent decisive decorated decorous definite delectable deliberate delighted
delightful deluxe dependable deserving destined determined developed devoted digital dignified diligent dimpled
diplomatic direct discerning discreet distilled distinct diverse documented doodling doughty dovetailed downy
dramatic drifting driven droll drumming dulcet durable dutiful dynamic eager earnest eastbound eastern easygoing
echoing eclectic editorial educated effective effortless elaborate elastic elegant elemental elevated elfin
elliptic eloquent elusive embarking embossed emerging eminently emotive emphatic enamelled enchanted encircled
enclosed endless energetic engaging enigmatic enjoyable enlivened enriched epic equal equatorial erudite
essential esteemed eternal evergreen everyday evident evocative evolving exact excellent exemplary expansive
expectant expert explicit exploring exquisite exuberant exultant fabulous faceted factual fair faithful familiar
famous fanciful fancy fantastic faraway fascinated fastened favorite fearless feathery felted fencing ferried
fervent festive fiddling filigree flecked fleecy flickering flickery floating floodlit floured fluent fluffy
flying focused folkloric folksy footloose foremost forestry forgiving formal forthright fortunate forward
fossilized founding fragrant framed frank freighted frequent fresh freshwater friendly fringed frolicsome frothy
fruitful fruity furrowed fuzzy galactic gallant galloping galvanized gardening garlanded gathered generous
genial gentle genuine germane gifted gingery glad glassy gleaning gleeful glittery global gradual granted
granular graphic grateful gravelly greeting grinning grounded guarding guided halcyon haloed hammered handmade
handsome hardwood harmless harmonic harmonious harvesting hayfield hazy healthy heartfelt helpful heralded
heroic hidden historic holistic homebound homegrown homely homespun homeward honest honeyed honorable honorary
hopeful horizontal hospitable hovering huggable humane humorous hurdling hushed iconic ideal idyllic imagined
immaculate immersed impressed improved inaugural included incredible informed ingenious initial innovative
inscribed insightful inspired insular integral integrated interested interior intrepid intricate intuitive
inventive inviting iridescent jaunting jaunty jeweled jocular joining jolly journaled journeying jovial joyous
jubilant judicious jumping kayaking keen keepsake kindly kindred kinetic knightly knitted knitting knowing
lacquered lakeshore lakeside lambent laminated landlocked landmarked latticed laughing laureate layered leafy
learned leeward legendary leisurely lenient liberal lifelong lightsome lilting limber limitless lingering
lingual listening literary littoral lively lullabying luminous lunar lustrous lyrical magnetic mainland majestic
malleable mannerly marbled marine maritime marvelous masterful mathematic meaningful medieval meditative mellow
melodic memorable merciful meridional merry metallic metaphoric methodical meticulous midnight migrating milky
mindful mingling miniature miraculous mirrored mobile moderate modern momentous monthly monumental moonlit
moonstruck moored mossy motley motoring muffled multiform murmuring musical musing muted mutual mysterious
mystic mythical namesake narrative natural nautical navigable neat nectared neighborly nicknamed nifty nimble
nineteenth nocturnal nonchalant nonstop nordic northern nostalgic notched noteworthy novel nutritious oaken
obliging observant occasional octagonal offbeat offshore olympic opaline openhanded openwork operatic opportune
optimal optimistic orbiting orderly origamist original ornamental ornate outdoor overjoyed overland pacific
painted panoramic papery parading parallel passionate pastoral patient patterned paved peaceable peaceful
pebbled pedaling penciled penned pensive pentatonic perennial perfect perforated performing periodic persuasive
petalled phenomenal photogenic piccolo pictorial pictured pillowed pinewood pioneer pivotal placid planetary
planning platinum playful pleasant plentiful plucky plumed plush poetic poignant polished polite pollinated
polyphonic pondering portable positive powdery powerful practical practised precious precise preferred prepared
presiding pretty prevailing prevalent prime pristine prodigious profound prolific prominent promised promising
pronounced propelled proper prosperous prowling publishing pumpkiny punctual puppeteer purposeful quaint
quaternary questing quilted quirky quizzical radiant rainwashed rainy rambling rapid realistic reassuring
rebuilt receptive recognized recurring redolent refined refreshed refreshing regal registered regular rehearsed
rejoicing relaxed reliable remarkable remote renewable renowned repeated replete reposing reputable resilient
resolute resonant resounding respectful responsive reunited reversible rewarding rhetoric rhyming rhythmic
ribboned rich rippling riverine roasted robust rollicking roomy routine roving rugged rustling sailcloth
salubrious sapling sapphirine satisfied savory scalloped scented scholarly schooled sculpted seafaring seasoned
seaworthy secure seeking sensible sensitive sensory sequential sequined serene sheltered shielded shipshape
shortcut showery shrewd sighing silent sincere sketched skillful skipping sleek sleeved smart snappy snowbound
snowcapped snowy snug sociable sojourning solar sonorous soothing soulful spacious spangled sparkling special
speckled spherical spiced spirited splashing splendid sportive spotted sprightly springy sprinkled sprouting
spry square stalwart standing starlit stately steadfast steady stellar still stirring storied stormy strategic
streaming strolling strong studded studious stylish sublime subtle suburban succinct sufficient sugared
sumptuous sunbaked sunlit superb surfing surprised surveyed sustained swimming swooping sylvan symmetric
symphonic tabby tabular tailored talented tangible tasselled telescopic tenacious terraced textured thankful
thatched theatrical thermal thistly thorough thoughtful threaded thrifty thrilled thriving ticking tidy timbered
timeless tiptoeing toasty tolerant topmost torchlit touring toyful trailing tranquil treasured treetop trekking
trellised trimmed triumphant tropical trotting true tunneling turreted tweedy twinkling twisting ultimate
unbeaten undaunted unequaled unerring unfading unfolded unhurried unified universal unlocked unmatched unrivaled
unruffled unselfish untangled upbeat upcoming upcycled uplifting uppermost upright upriver upstream upswept
upward urban useful vanishing varied vast vaulted velvety venturing verdant veritable versatile vertical vibrant
viewable vigilant vigorous vintage vintner visionary visiting vitreous vivacious vocal volcanic voluntary
voyaging wakeful waltzing watchful waterproof waterside wayfaring weightless welcome welcoming wheeled whimsical
whispering whistling whittled whole wicker wideawake widespread windblown winding windswept winsome wise
witnessed wizardly wonderful woodland woodsy wordsmith worked worldly worthy wreathed yachting yodeling youngish
youthful zealous zenlike zestful zippy
`);

/** Animals, plants and things. */
export const SECOND_WORDS = listOf(`
aardvark abalone acorn agate agouti albatross almond alpaca amethyst anchor anemone angelfish anteater antelope
anvil apricot aquarium armadillo armchair aspen astrolabe atlas attic aurora avenue avocado avocet axle axolotl
azalea badger bagpipe balcony ballet balsam bamboo bandana bandicoot bandstand banjo baobab barometer bassoon
beacon beaker beanbag beech begonia beluga bilberry bilby binocular biplane birdbath biscuit bison bistro
bittern blanket blizzard blossom bluebell boathouse bobbin bobcat bonfire bookcase bookmark boomerang borage
bottle boulder boulevard boutique bowerbird bracelet bracken bramble breeze bridge brimstone brioche brocade
broccoli brochure brook buckle budgie buffalo bullfinch bulrush bumblebee bungalow burdock bureau burrow
butterfly button cabbage cabin cactus calculus calendar calico caliper camellia camera camomile canopy canteen
canvas capybara caramel caravan cardamom cardigan cargo caribou carnation carnival carousel carpet cartoon
cartwheel cascade cashew cashmere casserole cassowary castanet castle catalog catamaran causeway cayenne cedar
celandine celery cello ceramic chaconne chaffinch chalk chameleon chamois chariot checkers cheetah chess chicory
chiffon chipmunk chisel chocolate chowder chrysalis chutney cicada cinders cinema cinnamon citadel citron
clarinet clearing clematis cliff cloak clover clownfish clubhouse coachman coati cockatiel cocoa colander
colonnade columbine compass concert condor confetti conifer cordial corduroy cormorant cornice corridor cottage
couplet courtyard couscous cowrie cowslip cradle cranberry crayfish crayon crepe crescent crocus croissant
croquet crossroad crouton crucible crystal cuckoo cupboard cupola curlew currant curtain cushion custard
cyclamen cymbal cypress daffodil dahlia daisy damselfly dandelion daybreak decade delta denim depot desert
dewberry dewdrop diamond dinghy diorama diploma dolmen dolphin domino doorbell doorway dormouse doughnut
dragonfly drawer dromedary drummer dugong dulcimer dumpling dune dunlin dynamo eaves echidna echo eclair eclipse
edelweiss egret eiderdown elevator embers encore endive ensemble epilogue epoch equator equinox ermine errand
esplanade espresso estuary etching evening everglade fallow fanfare farmhouse fathom feather ferry festival
fieldfare fiesta figurine filament finch firecrest firefly fireplace firewood fishpond fjord flagpole flagstone
flamingo flannel flax flotilla flounder flute flywheel foghorn fondue football footpath forecast forsythia
fossil foundry fountain foxglove foyer fragment freesia fresco fresnel frigate frost fuchsia fugue fulmar
furnace galaxy gallery gardenia garland garlic gatehouse gazebo gazelle gelato genet gentian geranium gerbil
geyser gingham gingko ginseng giraffe glacier gladiola glider globe glowworm gnocchi goblet goldcrest goldeneye
goldfinch gondola gorse goshawk goulash granary granite granola gravel grayling griddle griffin grizzly grotto
guanaco gudgeon guidebook guillemot guitar gymnast habitat haiku halibut hammer handrail handsaw hangar harbor
harebell harmonica harmony harp harrier harvest haversack hawkmoth hawthorn hayloft hayrick haystack hazelnut
headland hearth hedgehog helium herring hibiscus highland hillock hillside holly hollyhock hologram honeybee
honeycomb hoopoe hopscotch horizon hornbeam hornbill horseshoe hourglass houseboat hummus hyacinth hydrangea
hydrant ibex iceberg icicle igloo iguana impala incense inkstand inkwell inlet island isthmus jackdaw jaguar
jamboree jampot jasmine jellyfish jetty jigsaw jingle joiner journal jubilee juggler juggling jukebox juniper
kangaroo kayak kerchief kestrel ketchup keyboard keyhole keystone kilim kimono kiosk kitchen kite kittiwake
kiwifruit knapsack knitwear knot koala kohlrabi koodoo kudu kumquat lacquer ladybird lagoon landmark larkspur
lasagna latitude laurel lawn leaflet lectern legend lemon lemonade lentil leopard lettuce library linen llama
lobby lobster locket lodge lorikeet lotus lozenge luminary lupin lychee lynx lyrebird lyric macaroon macaw
mackerel madrigal magnet magnolia mailbox mainsail malachite mallard mammoth manatee mandarin mangrove manor
mansion maraca marathon margay marigold marimba marjoram marquee marsh marzipan mascot matinee mayfly maze
meadow meerkat megaphone melody meridian meringue meteor metronome mezzanine mimosa mineral mink minnow mirror
mistletoe molasses mongoose monocle moonlight moonstone moorhen moorland morning mosaic moss mouflon mural
museum mushroom muskox napkin narcissus narwhal nautilus nebula necklace nectarine nest nocturne noodle notebook
nougat nugget nuthatch nutmeg nutshell oasis oatmeal obelisk obsidian ocarina ocean ocelot octagon octave
octopus okapi omelette orangery orbit orchard orchestra oregano origami oriole oryx osier osprey ostrich ottoman
outpost overcoat overture oxbow paddle paddock paella palace palmetto pancake panda pangolin panorama panther
pantry papaya paperclip paprika papyrus parable parakeet parasol parcel parchment parsley passport patchwork
pathway patio pavement pavilion peanut pebble pedestal pegasus pelican pendant pendulum penguin peninsula
penknife penumbra peony perfume pergola periscope persimmon petunia pewter pheasant phoenix phrase piano picnic
picture pigment pimpernel pineapple pinecone pinnacle pintail pinwheel pipit pistachio pixel pizza plaid
plankton plateau platform platter platypus plough plum plumage poet polaris polecat poncho popcorn poplar poppy
porcelain porcupine porpoise porridge portal portrait postbox postcard potato potluck pottery prairie prelude
primrose prism projector prologue promenade proverb ptarmigan puffin pulley pumice pumpkin puppet puzzle pyramid
quail quarry quartet quayside quince quiver quokka rabbit radiator radish raft railway rainbow raindrop
raspberry ravine ravioli razorbill realm recipe record redstart redwing redwood refrain reindeer reservoir
reverie rhapsody rhea rhubarb rhythm ribbon rigatoni ripple risotto ritual rivulet roadside roebuck rooftop
rosehip rosemary rosette roulade rowboat rucksack rudder rumba runway rutabaga safari sailboat salad samovar
sampan samphire sandbank sandbox sandpiper sandstone sandwich sardine sassafras satchel satsuma saucepan saucer
sauna savanna savings saxifrage saxophone scabbard scaffold scallion scarecrow scarf scherzo scooter scroll
seahorse seashell seaside seaweed seedling seesaw semaphore sequoia serenade serval sesame sextant shallot
shamrock shanty shawl shelduck shelf sherbet shoelace shoreline shrimp shutter signal signpost silo siskin
sketch skylark skylight skyline sleigh slipper smoothie snipe snorkel snowberry snowdrop snowflake snowman sofa
solarium solstice sombrero sonata soprano souffle soybean sparrow spatula spearmint spectrum spinach spindle
spinet spiral sponge spoon spoonbill spring springbok sprocket sprout spruce spyglass squash squirrel stadium
staircase stanza starfish starling station statue steamboat stencil steppe stingray stocking stockpot stonechat
stork storybook stream strudel studio sturgeon submarine sugar suitcase summit sunbeam sundial sunfish sunflower
sunset swan swift swimmer swordfish sycamore symphony syrup tailor tamarind tambour tandem tangram tapestry
tarragon tartan taxi teacup telegram telescope tern terrace terrapin thermos thicket thimble threshold thrush
thunder thyme tiara tidepool timber timpani toast toboggan toffee token tollgate toolbox topaz topiary torch
tortilla toucan trapeze traveler treasure treefrog trellis trestle triangle tricycle trio trivet trolley
trombone trophy trumpet trundle tugboat tulip tundra tunnel turbine turmeric turnpike turnstone turret turtle
tweed twilight twine ukulele umbrella vanilla vault velodrome velvet veranda verbena vestibule vestry viaduct
vicuna vignette village vinegar violin volcano voyager wafer waffle wagtail waistcoat walkway wallaby walnut
waltz warbler wardrobe waterway wavelet waxwing webbing wetland wheatear wheel whinchat whirlpool whistle wigeon
wildcat windmill winter wisteria wizard wolverine wombat woodpile wool workshop wreath wren xylophone yacht
yodel yoghurt yucca yurt zebra zenith zephyr zeppelin zigzag zinnia zither
`);
