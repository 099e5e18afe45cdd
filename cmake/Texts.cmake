# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the window's texts up into translations/: cmake -DLUPDATE=... -DSOURCE=... -P Texts.cmake
# With -DCHECK=FOLDER it does so with copies there, and fails when a file would change.
set(folder ${SOURCE}/translations)
file(GLOB files ${folder}/*.ts)
if(DEFINED CHECK)
  file(REMOVE_RECURSE ${CHECK})
  file(COPY ${files} DESTINATION ${CHECK})
  file(GLOB files ${CHECK}/*.ts)
endif()
foreach(file IN LISTS files)
  cmake_path(GET file FILENAME name)
  set(only "")
  if(name STREQUAL "hat-studio_en.ts")
    set(only -pluralonly)  # the source's words are English already; only its plurals are not
  endif()
  execute_process(COMMAND ${LUPDATE} -silent ${only} -I ${SOURCE} -no-obsolete -locations none ${SOURCE}/ui ${SOURCE}/app/studio -ts ${file}
                  COMMAND_ERROR_IS_FATAL ANY)
  if(DEFINED CHECK)
    file(READ ${file} after)
    file(READ ${folder}/${name} before)
    if(NOT after STREQUAL before)
      execute_process(COMMAND diff -u ${folder}/${name} ${file})
      message(SEND_ERROR "translations/${name} does not hold the texts of the sources as they are: build the target texts, then translate.")
    endif()
  endif()
endforeach()
