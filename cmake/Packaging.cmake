# SPDX-License-Identifier: GPL-3.0-or-later
# `cmake --install` and the Debian package (`cpack -G DEB` in the build folder).
include(GNUInstallDirs)

set(hat_manual "")
if(TARGET hat)
  install(TARGETS hat RUNTIME)
  list(APPEND hat_manual resources/desktop/hat.1)
endif()
if(TARGET hat-studio)
  install(TARGETS hat-studio RUNTIME)
  list(APPEND hat_manual resources/desktop/hat-studio.1)
  install(FILES resources/desktop/hat-studio.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES resources/desktop/local.hat_studio.HatStudio.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  if(EXISTS ${CMAKE_SOURCE_DIR}/resources/icons/hat-studio.svg)
    install(FILES resources/icons/hat-studio.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
  endif()
endif()
if(hat_manual)
  install(FILES ${hat_manual} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
install(DIRECTORY resources/sample DESTINATION ${CMAKE_INSTALL_DATADIR}/hat-studio)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hat-studio)
set(CPACK_PACKAGE_VENDOR "HAT Studio")
set(CPACK_PACKAGE_CONTACT "HAT Studio <hat-studio@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "explore and search hardware-aware Transformers")
set(CPACK_PACKAGE_DESCRIPTION "HAT Studio searches translation models that keep a latency budget on this machine,
in a window (hat-studio) and on the command line (hat).")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Not linked, but wanted: the BLAS that shares LibTorch's threads, the font of every picture, one that has Chinese (the smallest;
# whoever has another needs no more), Qt's own words in other languages.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libopenblas0-openmp, fonts-inter, fonts-droid-fallback | fonts-wqy-microhei | fonts-wqy-zenhei | fonts-noto-cjk, qt6-translations-l10n")
include(CPack)
