import OfficePackage
import Testing
