/** Short statements, titles and headings in the project's own words, with and without function words. */
export const ENGLISH_STATEMENTS: readonly string[] = `
Greet callers by name
Answer the telephone within the agreed time
Agree a date for delivery
Check that the goods match the order
Keep your work area tidy
Report faults to the right person
Store chemicals safely
Wear protective clothing
Prepare vegetables for cooking
Record temperatures twice a day
Measure and mark out timber
Cut materials to length
Clean brushes after use
How to deal with an unhappy customer
The legal limits of your role
Why confidentiality matters
Who to ask for advice
What a budget is made of
Ways of listening actively
Health and safety law
Data protection rules
Stock rotation
Conflict resolution
Customer loyalty schemes
Time management
Team leadership
Manual handling
Emergency procedures
Risk assessment
Equality and diversity
Quality standards
Conduct interviews
Draft contracts
Negotiate prices
Schedule meetings
Book travel
Order supplies
Pack parcels
Weigh ingredients
Test circuits
Inspect scaffolding
Repair leaks
Plant hedges
Feed livestock
Shear sheep
Groom horses
Style hair
Apply make-up
Change dressings
Measure blood pressure
Assist residents at mealtimes
Support children's play
Plan lessons
Mark coursework
Give constructive feedback
Coach new colleagues
Set objectives for the team
Review progress against targets
Evaluate training
Publish content online
Back up files
Restore a server
Write clean code
Design user interfaces
Debug programs
Encrypt sensitive data
Monitor network traffic
Draw floor plans
Survey land
Pour concrete
Lay bricks
Fit kitchens
Wire a plug
Service boilers
Balance accounts
Issue invoices
Calculate wages
Submit returns on time
Audit expenses
Assess credit risk
Explain policies to clients
Handle claims fairly
Sell tickets
Serve drinks
Carve meat
Bake bread
Set tables
Take bookings
Guide visitors
Drive a forklift truck
Load vehicles
Plan routes
Sort waste
Operate lathes
Weld joints
Sharpen tools
Maintain records without errors
Never leave equipment unattended
Make sure everyone leaves the building
Tell passengers about delays
Choose words that suit the listener
Confirm the caller's identity
Send a follow-up e-mail
Escalate a complaint
Update the database
Close the conversation politely
Cardiff branch opening hours
The Welsh language in the workplace`
  .trim()
  .split('\n');

/** Their like in Welsh. */
export const WELSH_STATEMENTS: readonly string[] = `
Cyfarch galwyr wrth eu henwau
Ateb y ffôn o fewn yr amser a gytunwyd
Cytuno ar ddyddiad dosbarthu
Gwirio bod y nwyddau yn cyfateb i'r archeb
Cadw eich man gwaith yn daclus
Rhoi gwybod am ddiffygion i'r person cywir
Storio cemegau yn ddiogel
Gwisgo dillad amddiffynnol
Paratoi llysiau i'w coginio
Cofnodi tymheredd ddwywaith y dydd
Mesur a marcio coed
Torri deunyddiau i'r hyd cywir
Glanhau brwshys ar ôl eu defnyddio
Sut i ddelio â chwsmer anfodlon
Terfynau cyfreithiol eich rôl
Pam mae cyfrinachedd yn bwysig
Gan bwy i ofyn am gyngor
Beth sydd mewn cyllideb
Dulliau o wrando gweithredol
Cyfraith iechyd a diogelwch
Rheolau diogelu data
Cylchdroi stoc
Datrys gwrthdaro
Cynlluniau teyrngarwch cwsmeriaid
Rheoli amser
Arwain tîm
Codi a chario
Gweithdrefnau argyfwng
Asesu risg
Cydraddoldeb ac amrywiaeth
Safonau ansawdd
Cynnal cyfweliadau
Drafftio contractau
Trafod prisiau
Trefnu cyfarfodydd
Trefnu teithiau
Archebu cyflenwadau
Pacio parseli
Pwyso cynhwysion
Profi cylchedau
Archwilio sgaffaldiau
Trwsio gollyngiadau
Plannu gwrychoedd
Bwydo da byw
Cneifio defaid
Trin ceffylau
Steilio gwallt
Rhoi colur
Newid gorchuddion clwyfau
Mesur pwysedd gwaed
Helpu preswylwyr adeg prydau bwyd
Cefnogi chwarae plant
Cynllunio gwersi
Marcio gwaith cwrs
Rhoi adborth adeiladol
Hyfforddi cydweithwyr newydd
Gosod amcanion ar gyfer y tîm
Adolygu cynnydd yn erbyn targedau
Gwerthuso hyfforddiant
Cyhoeddi cynnwys ar-lein
Gwneud copïau wrth gefn
Adfer gweinydd
Ysgrifennu cod glân
Dylunio rhyngwynebau defnyddwyr
Dadfygio rhaglenni
Amgryptio data sensitif
Monitro traffig rhwydwaith
Llunio cynlluniau llawr
Tirfesur
Arllwys concrit
Gosod brics
Gosod ceginau
Gwifro plwg
Gwasanaethu boeleri
Mantoli cyfrifon
Anfon anfonebau
Cyfrifo cyflogau
Cyflwyno ffurflenni yn brydlon
Archwilio treuliau
Asesu risg credyd
Esbonio polisïau i gleientiaid
Ymdrin â hawliadau yn deg
Gwerthu tocynnau
Gweini diodydd
Cerfio cig
Pobi bara
Gosod byrddau
Cymryd archebion
Tywys ymwelwyr
Gyrru fforch godi
Llwytho cerbydau
Cynllunio llwybrau
Didoli gwastraff
Gweithredu turniau
Weldio uniadau
Hogi offer
Cynnal cofnodion heb wallau
Peidio byth â gadael cyfarpar heb neb yn ei wylio
Sicrhau bod pawb yn gadael yr adeilad
Dweud wrth deithwyr am oedi
Dewis geiriau sy'n addas i'r gwrandäwr
Cadarnhau pwy yw'r galwr
Anfon e-bost dilynol
Uwchgyfeirio cwyn
Diweddaru'r gronfa ddata
Cloi'r sgwrs yn gwrtais
Oriau agor cangen Caerdydd
Y Gymraeg yn y gweithle`
  .trim()
  .split('\n');
